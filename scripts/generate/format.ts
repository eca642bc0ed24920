import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
const settings = resolve(import.meta.dirname, '../../biome.json');

/** The files as the project's formatter leaves them. It works on a copy, so that generated/ is only ever whole. */
export async function format(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const copy = await mkdtemp(join(tmpdir(), 'generate-'));
  try {
    const { formatter, javascript } = JSON.parse(await readFile(settings, 'utf8'));
    await writeFile(join(copy, 'biome.json'), JSON.stringify({ root: true, formatter, javascript }));
    for (const [path, text] of files) {
      await mkdir(dirname(join(copy, path)), { recursive: true });
      await writeFile(join(copy, path), text);
    }
    await promisify(execFile)(process.execPath, [biome, 'format', '--write', '.'], { cwd: copy });
    const formatted = new Map<string, string>();
    for (const path of files.keys()) formatted.set(path, await readFile(join(copy, path), 'utf8'));
    return formatted;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
