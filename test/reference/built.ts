import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { siteFiles } from '../../scripts/reference/build.ts';
import { writeFolder } from '../../scripts/reference/output.ts';
import { type Served, serve } from '../../scripts/reference/serve.ts';

export const root = resolve(import.meta.dirname, '../..');

export interface Built extends Served {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
}

/** The whole site in a folder of its own, and served from there. */
export async function builtSite(): Promise<Built> {
  const files = await siteFiles(root);
  const folder = await mkdtemp(join(tmpdir(), 'reference-'));
  await writeFolder(folder, files);
  const { url, close } = await serve(folder);
  return {
    folder,
    files,
    url,
    async close() {
      await close();
      await rm(folder, { recursive: true });
    },
  };
}
