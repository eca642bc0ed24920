import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { withAddresses } from '../../scripts/reference/addresses.ts';
import { compressInto } from '../../scripts/reference/compress.ts';
import { html } from '../../scripts/reference/html.ts';
import { optionsIn } from '../../scripts/reference/options.ts';
import { writeFolder } from '../../scripts/reference/output.ts';
import { layout } from '../../scripts/reference/pages/layout.ts';
import { notFoundPage } from '../../scripts/reference/pages/not-found.ts';
import { serve } from '../../scripts/reference/serve.ts';

const page = (path: string, title: string): string =>
  layout({ path, title, description: `About "${title}"`, kind: 'guide', body: html`<p>${title}</p>` });

const files = new Map([
  ['index.html', page('index.html', 'Start')],
  ['guides/tokens.html', page('guides/tokens.html', 'Tokens & more')],
  ['payments/v20.redoc.html', page('payments/v20.redoc.html', 'Redoc')],
  ['404.html', notFoundPage()],
  ['llms.txt', 'a text'],
]);

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'reference-'));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
}

it('tells where the pages are, if that is known, and lists them in a sitemap', () => {
  expect(files.get('index.html')).not.toContain('canonical');
  const told = withAddresses(files, 'https://group.gitlab.io/project/');
  expect(told.get('index.html')).toContain('<link rel="canonical" href="https://group.gitlab.io/project/">');
  const tokens = told.get('guides/tokens.html') ?? '';
  expect(tokens).toContain(
    '<meta property="og:url" content="https://group.gitlab.io/project/guides/tokens.html">',
  );
  expect(tokens).toContain('<meta property="og:title" content="Tokens &amp; more">');
  expect(tokens).toContain('<meta property="og:description" content="About &quot;Tokens &amp; more&quot;">');
  const addresses = [...(told.get('sitemap.xml') ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address]) => address,
  );
  expect(addresses).toEqual([
    'https://group.gitlab.io/project/',
    'https://group.gitlab.io/project/guides/tokens.html',
  ]);
  expect(told.get('404.html')).toBe(files.get('404.html'));
  expect(told.get('llms.txt')).toBe('a text');
});

it('has a page for what is missing, whose links begin where the site does', () => {
  const links = [...notFoundPage('/project/').matchAll(/ (?:href|src)="([^"#][^"]*)"/g)].map(
    ([, link]) => link,
  );
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) expect(link).toMatch(/^\/project\/\w/);
});

it('compresses what is large, and removes it when it is not asked for any more', async () => {
  const large = new Map([
    ['large.txt', 'Nothing was changed. '.repeat(200)],
    ['small.txt', 'small'],
  ]);
  const into = await folder();
  await writeFolder(into, large);
  expect(await compressInto(into, large)).toBe(1);
  expect((await readdir(into)).sort()).toEqual(['large.txt', 'large.txt.br', 'large.txt.gz', 'small.txt']);
  expect(gunzipSync(await readFile(join(into, 'large.txt.gz'))).toString()).toBe(large.get('large.txt'));
  expect(brotliDecompressSync(await readFile(join(into, 'large.txt.br'))).toString()).toBe(
    large.get('large.txt'),
  );
  await writeFolder(into, large);
  expect((await readdir(into)).sort()).toEqual(['large.txt', 'small.txt']);
});

it('says so if the port is taken, and how to name another', async () => {
  const into = await folder();
  const first = await serve(into);
  onTestFinished(() => first.close());
  const port = Number(new URL(first.url).port);
  await expect(serve(into, port)).rejects.toThrow(
    `Port ${port} is taken by another program. Name another one: --port ${port + 1}`,
  );
});

it('refuses options that are wrong, and says what to write', () => {
  expect(optionsIn(['--base', 'https://group.gitlab.io/project']).base).toBe(
    'https://group.gitlab.io/project/',
  );
  // CI gives an empty one where there are no pages.
  expect(optionsIn(['--base', '']).base).toBeUndefined();
  expect(() => optionsIn(['--base', 'group.gitlab.io'])).toThrow(
    '--base takes the address of the site, like https://',
  );
  expect(() => optionsIn(['--port', 'four'])).toThrow('--port takes a number from 0 to 65535, found "four".');
});
