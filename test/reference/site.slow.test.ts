import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { bundleFromString, createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { startMock } from '../../mock/src/index.ts';
import { packageFiles, siteFiles } from '../../scripts/reference/build.ts';
import { readContent } from '../../scripts/reference/content.ts';
import { html } from '../../scripts/reference/html.ts';
import { writeFolder } from '../../scripts/reference/output.ts';
import { entriesOf } from '../../scripts/reference/search/entries.ts';
import * as client from '../../src/index.ts';
import { operationCount } from '../support/calls.ts';
import { root } from './built.ts';
import { run, typeErrors } from './programs.ts';
import { expectToWork, samplesOfSite } from './site-samples.ts';

const content = await readContent(root);
const { site } = content;
const files = await siteFiles(root);
const htmlPages = [...files].filter(([path]) => path.endsWith('.html'));
const textPages = [...files].filter(([path]) => /\.(md|txt)$/.test(path));

describe('links', () => {
  const anchors = new Map(
    htmlPages.map(([path, text]) => [
      path,
      new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
    ]),
  );

  it.each(htmlPages)('of %s lead somewhere', (path, text) => {
    const own = text.replaceAll(/<script type="application\/json"[\s\S]*?<\/script>/g, '');
    const links = [...own.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(text.includes('http-equiv="refresh"') ? 0 : 3);
    expect(links.filter((link) => !leadsSomewhere(path, link))).toEqual([]);
  });

  it.each(htmlPages)('of %s mean one place each', (_, text) => {
    const own = text.replaceAll(/<script type="application\/json"[\s\S]*?<\/script>/g, '');
    const ids = [...own.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('of what Redoc shows lead somewhere', () => {
    for (const [path, text] of htmlPages) {
      const links = [...text.matchAll(/\]\((\.\.\/[^)]+)\)/g)].map(([, link = '']) => link);
      expect(links.filter((link) => !leadsSomewhere(path, link))).toEqual([]);
    }
  });

  it.each(textPages)('of %s lead somewhere', (path, text) => {
    const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, '');
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !leadsSomewhere(path, link))).toEqual([]);
  });

  it('of what the search finds lead somewhere', async () => {
    const entries = entriesOf(content);
    expect(entries.map(({ href }) => href).filter((href) => !leadsSomewhere('index.html', href))).toEqual([]);
    const calls = entries.filter(({ kind }) => kind === 'operation');
    // Members of an answer are shown there.
    expect(calls.filter(({ href }) => !leadsSomewhere('index.html', `${href}/answer`))).toEqual([]);
  });

  // Sites that are known to stay where they are.
  const outside = [
    'docs.stripe.com',
    'github.com',
    'heyapi.dev',
    'kubb.dev',
    'nextjs.org',
    'nodejs.org',
    'openapi-ts.dev',
    'orval.dev',
    'spec.openapis.org',
    'standardschema.dev',
    'www.npmjs.com',
    'www.standardwebhooks.com',
  ];

  function leadsSomewhere(from: string, link: string): boolean {
    if (/^[a-z]+:/.test(link)) {
      const { protocol, host } = new URL(link);
      return protocol === 'https:' && outside.includes(host);
    }
    const [page = '', anchor] = link.split('#');
    // The page for what is missing is shown at any depth, so that its links begin at the root.
    const target =
      page === '' ? from : normalize(page.startsWith('/') ? page.slice(1) : join(dirname(from), page));
    if (!files.has(target)) return false;
    if (!anchor || target.endsWith('.md')) return true;
    if (target.endsWith('.redoc.html') && anchor.startsWith('/')) return operationAnchors.has(anchor);
    return anchors.get(target)?.has(anchor) ?? false;
  }
});

/** As Redoc makes them. */
const operationAnchors = new Set(
  site.operations.map(({ module, call }) => `/${module.toLowerCase()}/${call.id.toLowerCase()}`),
);

it('has a page for each folder, which lists what is there or leads on', () => {
  const folders = [...files.keys()]
    .map((path) => dirname(path))
    .filter((folder) => !/^assets|^openapi\//.test(folder));
  expect(folders.filter((folder) => !files.has(join(folder, 'index.html')))).toEqual([]);
  expect(files.get('payments/index.html')).toContain('url=../index.html#app-payments"');
  expect(files.get('payments/v20/index.html')).toContain('url=../../payments/v20.html"');
  for (const { page, title } of content.guides)
    expect(files.get('guides/index.html')).toContain(`<a href="../${page}">${html`${title}`.text}</a>`);
  for (const { title, introduction } of content.guides) expect(introduction.trim(), title).toMatch(/\.$/);
});

describe('openapi', () => {
  it('holds each document and one with all, in YAML and JSON', () => {
    const names = ['all', ...site.documents.map(({ folder }) => folder)];
    const texts = names.flatMap((name) => [`openapi/${name}.json`, `openapi/${name}.yaml`]);
    const expected = [...texts, 'openapi/index.html'].sort();
    const workflows = /^openapi\/workflows\/[\w-]+\.arazzo\.yaml$/;
    const documents = [...files.keys()].filter(
      (path) => path.startsWith('openapi/') && !workflows.test(path),
    );
    expect(documents.sort()).toEqual(expected);
    for (const name of names)
      expect(parse(files.get(`openapi/${name}.yaml`) ?? '')).toEqual(
        JSON.parse(files.get(`openapi/${name}.json`) ?? ''),
      );
  });

  it('is what the package ships', async () => {
    const shipped = await packageFiles(root);
    expect(JSON.parse(shipped.get('openapi/all.json') ?? '')).toEqual(
      JSON.parse(files.get('openapi/all.json') ?? ''),
    );
    for (const path of [...files.keys()].filter((path) => path.startsWith('openapi/workflows/')))
      expect(shipped.get(path)?.replaceAll('url: ../all.json', ''), path).toBe(
        files.get(path)?.replaceAll(/url: \.\.\/[\w/-]+\.yaml/g, ''),
      );
  });

  it('has all operations in the one with all, and nothing in it refers to what is not there', async () => {
    const source = files.get('openapi/all.json') ?? '';
    const config = await createConfig({
      rules: {
        struct: 'error',
        'no-unresolved-refs': 'error',
        'operation-operationId-unique': 'error',
        'no-unused-components': 'error',
        'operation-tag-defined': 'error',
        'no-invalid-media-type-examples': { severity: 'error', allowAdditionalProperties: true },
      },
    });
    expect(await lintFromString({ source, config })).toEqual([]);
    const { paths, webhooks } = JSON.parse(source) as Record<
      string,
      Record<string, { post: { operationId: string; 'x-call-path': string; responses: object } }>
    >;
    const notices = site.documents.flatMap(({ content }) => Object.keys(content.webhooks ?? {}));
    expect(Object.keys(webhooks ?? {})).toEqual(notices);
    const operations = Object.values(paths ?? {}).map(({ post }) => post);
    const ids = operations.map((operation) => operation['x-call-path']);
    expect(new Set(ids)).toEqual(new Set(site.operations.map(({ call }) => call.id)));
  });

  it('has names that every tool takes, and says of each operation what other failures look like', () => {
    for (const name of ['all', ...site.documents.map(({ folder }) => folder)]) {
      const { paths, components, servers } = JSON.parse(files.get(`openapi/${name}.json`) ?? '');
      for (const { post } of Object.values<{ post: Record<string, unknown> }>(paths)) {
        expect(post.operationId).toMatch(/^[A-Za-z_]\w*$/);
        expect(post.operationId).toBe(String(post['x-call-path']).replaceAll('.', '_'));
        expect(post.responses).toHaveProperty('default');
      }
      for (const named of Object.values<object>(components))
        for (const component of Object.keys(named)) expect(component).toMatch(/^[A-Za-z_]\w*$/);
      expect(servers.map(({ url }: { url: string }) => url)).toContain('http://127.0.0.1:4010');
      // Generators of code take a list of types for something else than a choice.
      expect(files.get(`openapi/${name}.json`)).not.toMatch(/"type": \[/);
    }
  });

  it('passes the strict rules for documents', async () => {
    const config = await createConfig({
      extends: ['recommended-strict'],
      rules: {
        'info-contact': 'error',
        'no-invalid-media-type-examples': { severity: 'error', allowAdditionalProperties: true },
        'no-server-example.com': 'off', // The mock server is on the local host.
        'operation-operationId-url-safe': 'error',
      },
    });
    for (const folder of ['all', ...site.documents.map((document) => document.folder)]) {
      const source = files.get(`openapi/${folder}.json`) ?? '';
      const problems = await lintFromString({ source, config });
      expect(
        problems.map(({ message }) => message),
        folder,
      ).toEqual([]);
    }
  });

  it('needs nothing beside it', async () => {
    for (const { folder } of site.documents) {
      const source = files.get(`openapi/${folder}.json`) ?? '';
      const { problems } = await bundleFromString({ source, config: await createConfig({}) });
      expect(problems, folder).toEqual([]);
    }
  });
});

it('has a Markdown page per module, all of them listed in llms.txt', () => {
  const list = files.get('llms.txt') ?? '';
  for (const { folder, modules } of site.documents) {
    for (const { name, operations } of modules) {
      const page = files.get(`${folder}/${name}.md`) ?? '';
      expect(list).toContain(`](${folder}/${name}.md)`);
      for (const { call } of operations) {
        expect(page).toContain(`## ${call.name}\n`);
        expect(page).toContain(`behindAPI.${call.id}${call.isAlwaysJson ? '' : '.raw'}(`);
      }
    }
  }
});

it('tells the types of arguments in Markdown, and what is in them', () => {
  const page = files.get('payments/v20/payture.md') ?? '';
  expect(page).toContain('| `subscriptionId` | `subscription_id` | string, not empty | yes | documented |');
  expect(page).toContain(
    '| `extended.giftRecipient` | `extended.giftRecipient` | string | no | documented |',
  );
  expect(page).toContain('Known values: `"PENDING"`, `"PAID"`');
});

it('describes each page in a sentence of its own, without Markdown', () => {
  const described = htmlPages
    .filter(([path, text]) => !path.endsWith('.redoc.html') && !text.includes('http-equiv="refresh"'))
    .map(([, text]) => /<meta name="description" content="([^"]+)">/.exec(text)?.[1] ?? '');
  expect(new Set(described).size).toBe(described.length);
  for (const text of described) expect(text).not.toMatch(/[`\n]|\]\(/);
  for (const guide of content.guides)
    expect(files.get('llms.txt')).toMatch(`](${guide.page.replace('.html', '.md')}): `);
});

it('has all of it in one text as well, with the members of answers', () => {
  const full = files.get('llms-full.txt') ?? '';
  for (const { folder, modules } of site.documents)
    for (const { name } of modules) expect(full).toContain((files.get(`${folder}/${name}.md`) ?? '?').trim());
  expect(full).toContain('# A payment from start to end');
  expect(full).toContain('| `bill.payUrl` | string, format uri | yes | documented |');
  expect(files.get('llms.txt')).toContain('(guides/a-payment.md): A purchase has three steps');
});

it('tells at which path another client makes a call, on its page and in Markdown', () => {
  const modules = site.documents.flatMap(({ folder, modules }) =>
    modules.map((module) => ({ folder, ...module })),
  );
  const told = modules.flatMap(({ folder, name, operations }) =>
    operations.flatMap(({ call }) => (call.otherPath ? [{ folder, name, otherPath: call.otherPath }] : [])),
  );
  expect(told).not.toEqual([]);
  for (const { folder, name, otherPath } of told) {
    const line = `The other client sends this call to another path, \`${otherPath}\`.`;
    expect(files.get(`${folder}/${name}.md`)).toContain(`- ${line}`);
    expect(files.get(`${folder}.html`)).toContain(otherPath);
  }
});

describe('samples', () => {
  const samples = samplesOfSite(site);

  it('are there for every operation', () => {
    const covered = new Set(samples.map(({ path }) => path));
    expect(covered.size).toBe(operationCount);
  });

  it('read a download by .raw', () => {
    const [download] = samples.filter(({ name }) => name === 'V10.storage.file.download');
    expect(download?.typescript).toContain('const response = await behindAPI.V10.storage.file.download.raw(');
  });

  // samples.slow.test.ts runs all of them.
  it('work against the mock, one of each document', async () => {
    const mock = await startMock();
    onTestFinished(() => mock.close());
    const ofDocument = new Map(samples.map((sample) => [sample.folder, sample]));
    for (const sample of ofDocument.values()) await expectToWork(sample, mock.url);
  });
});

it('has a first call that does what it says', async () => {
  const mock = await startMock();
  onTestFinished(() => mock.close());
  const page = files.get('index.html') ?? '';
  const [, section = ''] = /<section id="first-call">([\s\S]*?)<\/section>/.exec(page) ?? [];
  const programs = [...section.matchAll(/<code class="language-ts">([\s\S]*?)<\/code>/g)];
  expect(programs).toHaveLength(1);
  const program = programs
    .map(([, html = '']) => html.replaceAll(/<[^>]+>/g, '').replaceAll('&#x27;', "'"))
    .join('\n');
  expect(Math.max(...program.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(41);
  expect(typeErrors({ first: program })).toEqual([]);
  const printed: unknown[] = [];
  const createBehindApi = (options: client.ClientOptions<client.BehindApi>) =>
    client.createBehindApi({
      ...options,
      endpoint: options.endpoint.replace('http://127.0.0.1:4010', mock.url),
    });
  await run(
    program,
    { 'node-behind-api-client': { createBehindApi } },
    { console: { log: (value: unknown) => printed.push(value) } },
  );
  expect(printed.map((value) => `// ${value}`)).toEqual(program.match(/^\/\/ .*$/gm));
});

it('draws the statuses of a bill', () => {
  const [diagram = ''] =
    /<svg class="lifecycle"[\s\S]*?<\/svg>/.exec(files.get('guides/a-payment.html') ?? '') ?? [];
  for (const word of ['PENDING', 'PAID', 'DONE', 'AMOUNT_MISMATCH', 'billStatus'])
    expect(diagram).toContain(`>${word}<`);
});

it('has nothing of others in it', () => {
  for (const [path, text] of htmlPages)
    expect(text, path).not.toMatch(/<(?!a )[^>]* (src|href)="(https?:)?\/\//);
  expect(files.get('assets/site.css')).not.toMatch(/url\((?!#)|@import/);
  expect(files.get('assets/redoc.js')).not.toMatch(/cdn\.redoc\.ly/);
});

it('writes only what has changed, and removes what is no more', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reference-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const first = new Map([
    ['a.txt', 'a'],
    ['b/c.txt', 'c'],
  ]);
  expect(await writeFolder(folder, first)).toEqual({ changed: 2, removed: 0 });
  const { mtimeMs } = await stat(join(folder, 'a.txt'));
  await writeFile(join(folder, 'left.txt'), '');
  expect(await writeFolder(folder, new Map([...first, ['b/c.txt', 'd']]))).toEqual({
    changed: 1,
    removed: 1,
  });
  expect((await stat(join(folder, 'a.txt'))).mtimeMs).toBe(mtimeMs);
});

it('escapes what is put into HTML', () => {
  const text = '<b title="x">&\'';
  expect(html`<p title="${text}">${text}${[html`<i>${text}</i>`]}</p>`.text).toBe(
    '<p title="&lt;b title=&quot;x&quot;&gt;&amp;&#39;">&lt;b title=&quot;x&quot;&gt;&amp;&#39;<i>&lt;b title=&quot;x&quot;&gt;&amp;&#39;</i></p>',
  );
});
