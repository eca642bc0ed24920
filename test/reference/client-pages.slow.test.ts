import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { clientPage, errorPage } from '../../scripts/reference/client/client-links.ts';
import { readContent } from '../../scripts/reference/content.ts';
import { codePage, outcomePage } from '../../scripts/reference/errors/error-links.ts';
import { clientFiles } from '../../scripts/reference/pages/client/client-files.ts';
import { errorFiles } from '../../scripts/reference/pages/errors/error-files.ts';
import { guidePage } from '../../scripts/reference/pages/guide.ts';
import { readExports } from '../../scripts/release/exports.ts';
import { readEntries } from '../../scripts/release/program.ts';
import * as client from '../../src/index.ts';
import { root } from './built.ts';
import { run } from './programs.ts';

const content = await readContent(root);
const { client: model, errors, site, guides } = content;
const files = new Map([
  ...clientFiles(model, errors, site, guides),
  ...errorFiles(model, errors, site, guides),
]);
const page = (path: string): string => files.get(path) ?? '';

/** What the compiler finds in each entry but the documents. */
const exported = Object.entries(readExports(readEntries(root))).filter(
  ([name, names]) =>
    name.startsWith('node-behind-api-client') && names.length > 0 && !/\/v\d+(\/|$)/.test(name),
);

describe.each(exported)('the page of %s', (entry, names) => {
  const html = page(clientPage(entry));

  it('has each export, or says where it is', () => {
    expect(html).toContain(`<h1>${entry}</h1>`);
    for (const name of names.map((one) => one.replace(/^type /, '')))
      expect(html, name).toMatch(new RegExp(`id="${name}"|/${name}\\.html"|#${name}"><code>${name}</code>`));
  });

  it('is small', () => {
    expect(gzipSync(html).length).toBeLessThan(20_000);
  });
});

it('has every entry, and so every export', () => {
  expect(exported.length).toBeGreaterThan(1);
  expect(model.entries.map(({ name }) => name).sort()).toEqual(exported.map(([name]) => name).sort());
});

describe('documentation', () => {
  const all = model.entries.flatMap(({ name, exports }) => exports.filter(({ home }) => home === name));

  const outcomes = new Set<string>(errors.outcomes.map(({ name }) => name));

  it('is there for each export, and for each of its members', () => {
    const silent = all.flatMap(({ name, doc, signatures, members }) => [
      ...(doc.text || signatures.some((one) => one.doc.text) ? [] : [name]),
      // The texts for outcomes have the names of those, which are described elsewhere.
      ...members.flatMap((one) =>
        one.doc.text || outcomes.has(one.name) || one.name === '()' ? [] : [`${name}.${one.name}`],
      ),
    ]);
    expect(silent).toEqual([]);
    expect(model.entries.filter(({ description }) => description === '')).toEqual([]);
  });

  it('says of times that they are in ms', () => {
    const times = all
      .filter(({ name }) => name.endsWith('Options'))
      .flatMap(({ name, members }) => members.map((member) => ({ owner: name, ...member })))
      .filter(({ name }) => /timeout|^interval/i.test(name));
    expect(times.length).toBeGreaterThan(4);
    for (const { owner, name, doc } of times) expect(doc.text, `${owner}.${name}`).toMatch(/\bms\b/);
  });

  it('has types as they are written, parameters, errors, examples, and links', () => {
    const main = page('client/main.html');
    const poll = main.slice(main.indexOf('id="poll"'), main.indexOf('id="unwrap"'));
    for (const words of [
      'function</span> poll&lt;',
      '<a href="../client/main.html#PollOptions">PollOptions</a>',
      '<code class="name">call</code> makes the call; the signal that it gets aborts when the waiting ends',
      '<b>Throws</b>',
      '<a href="../errors/TimeoutError.html"><code>TimeoutError</code></a> when',
      'href="../guides/a-payment.html"',
    ])
      expect(poll).toContain(words);
    expect(main).toMatch(
      /id="ClientOptions\.logger"><code class="name">logger<\/code> <code class="type"><a [^>]*>Logger</,
    );
    expect(main).toMatch(/id="ClientOptions\.endpoint"[\s\S]*id="ClientOptions\.accessToken"/);
    expect(page('client/core.html')).toContain('>TreeOf</a></span>&lt;');
    expect(page('client/tanstack.html')).toContain('<code class="name">named</code> the named arguments, or');
  });
});

it('is where guides lead from the names of functions, classes and errors', () => {
  const guide = guides.find(({ page: path }) => path === 'guides/errors-and-retries.html');
  if (!guide) throw new Error('There is no guide to errors.');
  const html = guidePage(guide, content);
  expect(html).toContain('<a href="../errors/TimeoutError.html"><code>TimeoutError</code></a>');
  expect(html).toContain('<a href="../client/main.html#isBehindApiError"><code>isBehindApiError</code></a>');
  // A link or a heading holds no second one.
  expect(html).not.toMatch(/<a [^>]*>(?:(?!<\/a>)[\s\S])*<a /);
});

describe('errors', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock();
  });
  afterAll(() => mock.close());

  it('have a page for each class, outcome and code, and one for all', () => {
    const classes = Object.values<unknown>(client).filter(
      (one): one is typeof client.BehindApiError =>
        typeof one === 'function' &&
        (one === client.BehindApiError || one.prototype instanceof client.BehindApiError),
    );
    const failures = site.operations.flatMap(({ answers }) =>
      answers.map(({ value }) => value as client.Failure),
    );
    const codes = new Set(failures.flatMap(({ code }) => code ?? []));
    const paths = [
      ...classes.map(({ name }) => errorPage(name)),
      ...[...codes].map(codePage),
      ...errors.outcomes.map(({ name }) => outcomePage(name)),
    ];
    expect(classes.length).toBeGreaterThan(5);
    expect(codes.size).toBeGreaterThan(1);
    for (const path of paths) {
      for (const title of ['What happened', 'Was it done?', 'What to do'])
        expect(page(path), path).toContain(`>${title}</h2>`);
      expect(page('errors/index.html')).toContain(`href="../${path}"`);
    }
  });

  it('lead to the options of the client that they name', () => {
    expect(page(outcomePage('maybe-done'))).toContain(
      '<a href="../client/main.html#ClientOptions.idempotencyHeader"><code>idempotencyHeader</code></a>',
    );
  });

  it('are told in the README and in the guide as in the code', () => {
    const row = (name: string, text: string) => `| \`${name}\` | ${text.replaceAll(/\s+/g, ' ')} |`;
    const thrown = errors.classes.filter(({ outcome }) => outcome);
    const guide = guides.find(({ page: path }) => path === 'guides/errors-and-retries.html')?.markdown ?? '';
    for (const text of [readFileSync(resolve(root, 'README.md'), 'utf8'), guide])
      for (const { name, about } of thrown)
        expect(text.replaceAll('**', '')).toContain(row(name, about.doc.text));
    for (const { name, happened } of errors.outcomes) expect(guide).toContain(row(`'${name}'`, happened));
  });

  const shown = errors.classes.filter(({ fault }) => fault);
  it.each(shown)('the program on the page of $name meets it', async ({ name, outcome, fault }) => {
    const [, html = ''] =
      /id="see-it-happen"[\s\S]*?<code class="language-ts">([\s\S]*?)<\/code>/.exec(page(errorPage(name))) ??
      [];
    const program = html
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&#x27;', "'")
      .replaceAll('&gt;', '>');
    const printed: unknown[][] = [];
    await run(
      program.replace('http://127.0.0.1:4010', mock.url),
      { 'node-behind-api-client': client },
      { console: { log: (...values: unknown[]) => printed.push(values) } },
    );
    expect(printed).toEqual([[name, fault?.outcome]]);
    expect(program).toContain(`// ${name} ${fault?.outcome}`);
    if (outcome) expect(fault?.outcome).toBe(outcome);
  });

  const coded = errors.codes.flatMap(({ code, outcome, fault }) => (fault ? [{ code, outcome, fault }] : []));
  it.each(coded)('code $code is what the mock answers to $fault', async ({ code, outcome, fault }) => {
    const behindAPI = client.createBehindApi({ endpoint: mock.url, accessToken: 'token', retries: 0 });
    const result = await behindAPI.V20.payments.payture.billStatus('cc0e8400-e29b-41d4-a716-446655440009', {
      headers: { 'X-Mock-Fault': fault },
    });
    expect(result).toMatchObject({ success: false, code });
    expect(client.outcomeOf(result)).toBe(outcome);
  });
});
