import { execFile } from 'node:child_process';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, posix, relative } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';

/**
 * Writes the declarations once, to dist/cjs/types: modules of both kinds can import those of CommonJS modules. The entries of dist/esm
 * only pass them on.
 *
 * @param entries - the entries, as paths of their sources without the ending: `src/core`
 * @param typesOnly - entries of types alone, which `exports` names in dist/cjs/types for both kinds
 */
export async function buildTypes(
  root: string,
  entries: readonly string[],
  typesOnly: readonly string[],
): Promise<void> {
  const dist = join(root, 'dist');
  const folder = join(dist, 'cjs/types');
  await compile(root, folder);
  for await (const file of glob('**/*.d.ts', { cwd: folder })) {
    const text = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), withoutSourceNames(text));
  }
  await removeUnused(folder, [...entries, ...typesOnly]);
  for (const entry of entries) {
    const file = join(dist, 'esm/types', `${entry}.d.ts`);
    const declarations = relative(dirname(file), join(folder, `${entry}.js`)).replaceAll('\\', '/');
    await write(file, `export * from '${declarations}';\n`);
  }
}

async function compile(root: string, folder: string): Promise<void> {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  try {
    await promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', folder], {
      cwd: root,
    });
  } catch (error) {
    throw new Error(`tsc failed:\n${(error as { stdout?: string }).stdout}`);
  }
}

/** tsc leaves `./x.ts` in declarations, which older compilers refuse in a package. */
const withoutSourceNames = (text: string): string =>
  text.replace(/((?:from |import\()(['"])\.[^'"]*)\.ts\2/g, '$1.js$2');

/** Removes the declarations of modules that no entry shows anything of. */
async function removeUnused(folder: string, entries: readonly string[]): Promise<void> {
  const used = new Set<string>();
  const queue = entries.map((entry) => `${entry}.d.ts`);
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (used.has(file)) continue;
    used.add(file);
    const { importedFiles } = ts.preProcessFile(await readFile(join(folder, file), 'utf8'));
    for (const { fileName } of importedFiles) {
      if (fileName.startsWith('.'))
        queue.push(posix.join(posix.dirname(file), fileName.replace(/\.js$/, '.d.ts')));
    }
  }
  for await (const file of glob('**/*.d.ts', { cwd: folder })) {
    if (!used.has(file.replaceAll('\\', '/'))) await rm(join(folder, file));
  }
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
