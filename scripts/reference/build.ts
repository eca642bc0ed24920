import { glob, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readCoverage } from '../coverage/read-coverage.ts';
import { withAddresses } from './addresses.ts';
import { assets } from './assets.ts';
import { type Cache, hashOf } from './cache.ts';
import { cacheIn, inputsOf, readContent, readSite } from './content.ts';
import { clientMarkdown } from './files/client-markdown.ts';
import { guideFiles } from './files/guides.ts';
import { siteLlmsText } from './files/llms.ts';
import { llmsFull } from './files/llms-full.ts';
import { moduleFiles } from './files/modules.ts';
import { joinedDocument, joinedFiles, openapiFiles } from './files/openapi.ts';
import { packageGuides, packageLlmsText } from './files/package-guides.ts';
import { packageGuideFiles, readGuides } from './guides.ts';
import { pageOf, redocPageOf } from './links.ts';
import { changelogPage } from './pages/changelog.ts';
import { clientFiles } from './pages/client/client-files.ts';
import { documentPage } from './pages/document.ts';
import { downloadsPage } from './pages/downloads.ts';
import { errorFiles } from './pages/errors/error-files.ts';
import { folderFiles } from './pages/folders.ts';
import { guidePage } from './pages/guide.ts';
import { guidesOverview } from './pages/guides-overview.ts';
import { notFoundPage } from './pages/not-found.ts';
import { redocPage } from './pages/redoc.ts';
import { startPage } from './pages/start/start.ts';
import { versionChangesPage } from './pages/version-changes.ts';
import { entriesOf } from './search/entries.ts';
import { indexScript } from './search/index-script.ts';
import type { Site } from './site.ts';

/**
 * All files of the site, by their paths in it.
 *
 * @param base - where it will be, if that is known
 */
export async function siteFiles(root: string, base?: string): Promise<Map<string, string>> {
  const cache = cacheIn(root);
  const content = await readContent(root, cache);
  const { site, guides, client, errors } = content;
  const apis = site.documents.map(({ api }) => api);
  const texts = new Map([...guideFiles(guides, site), ...clientMarkdown(client, errors)]);
  const files = new Map([
    ['index.html', startPage(site, guides, await readCoverage(root, apis))],
    ['downloads.html', downloadsPage(site)],
    ['versions.html', versionChangesPage(site)],
    ['changelog.html', changelogPage(await readFile(resolve(root, 'CHANGELOG.md'), 'utf8'), site)],
    ['404.html', notFoundPage(base && new URL(base).pathname)],
    ['llms.txt', siteLlmsText(content)],
    ['assets/search-index.js', indexScript(entriesOf(content))],
    ['guides/index.html', guidesOverview(guides)],
    ...guides.map((guide) => [guide.page, guidePage(guide, content)] as const),
    ...clientFiles(client, errors, site, guides),
    ...errorFiles(client, errors, site, guides),
    ...texts,
  ]);
  const modules = new Map(site.documents.flatMap((document) => [...moduleFiles(document)]));
  for (const [path, text] of modules) files.set(path, text);
  files.set('llms-full.txt', llmsFull(texts, modules));
  for (const document of site.documents) {
    files.set(pageOf(document), documentPage(document, site, guides));
    files.set(redocPageOf(document), redocPage(document, site));
  }
  for (const [path, text] of await openapi(root, site, cache)) files.set(`openapi/${path}`, text);
  for (const [path, text] of await assets(root, cache)) files.set(`assets/${path}`, text);
  return new Map([...(base ? withAddresses(files, base) : files), ...folderFiles(site)]);
}

/**
 * What the package ships to be read, by path below dist/: the guides, a list of all there is, the document with all operations, as
 * JSON for programs, and the workflows over it. The documents of single apps would say all of it again; they are on the site.
 */
export async function packageFiles(root: string): Promise<Map<string, string>> {
  const site = await readSite(root);
  const guides = await readGuides(root, packageGuideFiles);
  const files = new Map([
    ...packageGuides(guides),
    ['llms.txt', packageLlmsText(site, guides)],
    ['openapi/all.json', `${JSON.stringify(joinedDocument(site))}\n`],
  ]);
  for (const [path, text] of await workflows(root))
    files.set(`openapi/${path}`, text.replaceAll(/(?<=url: \.\.\/)[\w-]+\/v\d+\.yaml/g, 'all.json'));
  return files;
}

async function openapi(root: string, site: Site, cache: Cache): Promise<Map<string, string>> {
  const code = await inputsOf(root, ['scripts/reference/{join,published,type-lists,files/openapi}.ts']);
  const files = new Map<string, string>();
  for (const document of site.documents) {
    const key = hashOf(code, JSON.stringify(document.content));
    const made = await cache.files(`openapi-${key}.json`, () => openapiFiles(document));
    for (const [path, text] of made) files.set(path, text);
  }
  const key = hashOf(code, JSON.stringify(site.documents.map(({ content }) => content)));
  for (const [path, text] of await cache.files(`openapi-${key}.json`, () => joinedFiles(site)))
    files.set(path, text);
  for (const [path, text] of await workflows(root)) files.set(path, text);
  return files;
}

/** They name the documents by their place beside them, which is the same in spec/ and in the site. */
async function workflows(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const path of glob('workflows/*.arazzo.yaml', { cwd: resolve(root, 'spec') }))
    files.set(path, await readFile(resolve(root, 'spec', path), 'utf8'));
  return files;
}
