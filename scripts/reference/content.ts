import { glob, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ReadDocument } from '../spec/documents.ts';
import { readDocuments } from '../spec/documents.ts';
import { Cache, hashOf } from './cache.ts';
import type { ClientModel } from './client/client-model.ts';
import type { ErrorModel } from './errors/error-model.ts';
import { readErrors } from './errors/read-errors.ts';
import { type Guide, readGuides } from './guides.ts';
import { type Site, siteOf } from './site.ts';

/** All that the site is made of. */
export interface Content {
  readonly site: Site;
  readonly guides: readonly Guide[];
  readonly client: ClientModel;
  readonly errors: ErrorModel;
}

export const cacheIn = (root: string): Cache => new Cache(resolve(root, 'node_modules/.cache/reference'));

export async function readContent(root: string, cache = cacheIn(root)): Promise<Content> {
  const site = await readSite(root, cache);
  const client = await readClientModel(root, cache);
  return { site, client, guides: await readGuides(root), errors: readErrors(client, site) };
}

/** The documents, read anew only where something in the spec, or in what reads it, has changed. */
export async function readSite(root: string, cache = cacheIn(root)): Promise<Site> {
  const key = await inputsOf(root, [
    'spec/**/*.yaml',
    'redocly.yaml',
    'scripts/{generate,lint,spec}/**/*.ts',
  ]);
  const text = await cache.get(`spec-${key}.json`, async () => JSON.stringify(await readDocuments(root)));
  return siteOf(JSON.parse(text) as ReadDocument[]);
}

/** The documentation in the client's code. TypeDoc takes some seconds for it, and is loaded only if something has changed. */
async function readClientModel(root: string, cache: Cache): Promise<ClientModel> {
  const key = await inputsOf(root, [
    'src/**/*.ts',
    'generated/*.ts',
    'package.json',
    'package-lock.json',
    'scripts/reference/client/*.ts',
  ]);
  const text = await cache.get(`client-${key}.json`, async () => {
    const { readClient } = await import('./client/read-client.ts');
    return JSON.stringify(await readClient(root));
  });
  return JSON.parse(text) as ClientModel;
}

/** Changes when one of the files does. */
export async function inputsOf(root: string, patterns: readonly string[]): Promise<string> {
  const paths = (await Array.fromAsync(glob(patterns, { cwd: root }))).sort();
  const texts = await Promise.all(
    paths.map(async (path) => path + (await readFile(resolve(root, path), 'utf8'))),
  );
  return hashOf(...texts);
}
