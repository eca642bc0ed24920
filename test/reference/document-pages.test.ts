import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { argumentName } from '../../scripts/generate/names.ts';
import { callDoc } from '../../scripts/generate/tsdoc.ts';
import { readSite } from '../../scripts/reference/content.ts';
import { readGuides } from '../../scripts/reference/guides.ts';
import { anchorOf } from '../../scripts/reference/links.ts';
import { documentPage } from '../../scripts/reference/pages/document.ts';
import { samplesOf } from '../../scripts/reference/samples.ts';
import { factsOf } from '../../scripts/spec/facts.ts';
import { root } from './built.ts';

// What these pages say is read out of their HTML; document-pages.slow.test.ts looks at some of them in a browser.

const site = await readSite(root);
const guides = await readGuides(root);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
};

/** What a reader without a browser sees: the text, with one space between words. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(#?\w+);/g, (_, name: string) => entities[name] ?? '?')
    .replaceAll(/\s+/g, ' ');

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe.each(site.documents)('$folder', (document) => {
  const page = documentPage(document, site, guides);
  const operations = document.modules.flatMap((module) => module.operations);
  const sections = new Map(
    page
      .split('<section class="operation" id="')
      .slice(1)
      .map((html) => [html.slice(0, html.indexOf('"')), html]),
  );

  it('has each call under the address that Redoc gives it, named as in a program', () => {
    for (const operation of operations) {
      const html = sections.get(anchorOf(operation)) ?? '';
      const heading = /<h3>([\s\S]*?)<\/h3>/.exec(html)?.[1] ?? '';
      expect(textOf(heading)).toBe(`${operation.module}.${operation.call.name} #`);
      expect(html).toContain(`href="#${anchorOf(operation)}"`);
    }
    expect(new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).size).toBe(
      [...page.matchAll(/ id="/g)].length,
    );
  });

  it('says of each call what the editor says', () => {
    for (const operation of operations) {
      const text = textOf(sections.get(anchorOf(operation)) ?? '');
      const doc = oneLine(callDoc(operation.call).replaceAll(/^ *\/?\*+\/?/gm, ''));
      const facts = factsOf(operation.call);
      expect(facts.length).toBeGreaterThan(2);
      for (const fact of facts) {
        expect(doc).toContain(`- ${fact}`);
        expect(text).toContain(fact.replaceAll('`', ''));
      }
      expect(text).toContain(operation.call.summary);
      expect(text).toContain(`POST ${operation.path}`);
    }
  });

  it('has the arguments with their names in the request, the answers, the failures and the samples', () => {
    for (const operation of operations) {
      const html = sections.get(anchorOf(operation)) ?? '';
      const text = textOf(html);
      for (const parameter of operation.call.parameters) {
        expect(html).toContain(`<code class="name">${argumentName(parameter)}</code>`);
        if (argumentName(parameter) !== parameter.wire) expect(text).toContain(`sent as ${parameter.wire}`);
      }
      for (const { status, value, summary } of operation.answers) {
        const { message, data } = value as { message?: string; data?: unknown };
        expect(text).toContain(summary);
        if (message !== undefined) expect(text).toContain(message);
        if (status !== '200' || typeof data !== 'object' || data === null) continue;
        expect(text).toContain(oneLine(JSON.stringify(data, null, 2)).slice(0, 60));
      }
      for (const { typescript, curl } of samplesOf(operation)) {
        expect(text).toContain(oneLine(typescript));
        expect(text).toContain(oneLine(curl));
      }
    }
  });

  it('is small', () => {
    expect(gzipSync(page).length).toBeLessThan(60_000);
  });
});

describe('the page of payments/v20', () => {
  const document = site.documents.find(({ folder }) => folder === 'payments/v20');
  if (!document) throw new Error('There is no payments/v20.');
  const text = textOf(documentPage(document, site, guides));

  it('shows the members of an answer, those of a failure that carries data, and known values', () => {
    for (const words of [
      'data BillStatus documented',
      'bill_info BillInfo always documented',
      'amount number always documented The amount of the payment in kopecks',
      'A failure may have data, too: BillStatus',
      'Known values: "PENDING", "PAID", "DONE", "AMOUNT_MISMATCH"',
    ])
      expect(text).toContain(words);
  });

  it('shows what the server sends, the life cycle, and where else a call is', () => {
    for (const words of [
      'paymentNotification # A payment was made',
      'In PAID, it goes on to DONE.',
      'Other versions: V21, V10',
      'Guide: A payment',
    ])
      expect(text).toContain(words);
  });
});
