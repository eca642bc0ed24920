import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, unknown>>;
}

/** Returns the text of examples/package.json: the dependencies of all examples, and those of both packages. */
export function manifestOf(root: string): string {
  const read = (folder: string): Manifest =>
    JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const packages = ['.', 'mock'].map(read);
  const own = packages.map(({ name }) => name);
  const all = new Map<string, string>();
  const add = (folder: string, dependencies: Readonly<Record<string, string>> = {}) => {
    for (const [name, range] of Object.entries(dependencies)) {
      const known = all.get(name) ?? range;
      if (known !== range) throw new Error(`${folder} wants ${name} ${range}, and another example ${known}.`);
      if (!own.includes(name)) all.set(name, range);
    }
  };
  const allOverrides = {};
  for (const { name, dependencies } of packages) add(name, dependencies);
  for (const folder of exampleFolders(root)) {
    const { dependencies, devDependencies, overrides } = read(folder);
    add(folder, dependencies);
    add(folder, devDependencies);
    Object.assign(allOverrides, overrides);
  }
  const manifest = {
    name: 'examples',
    description: 'What all examples need. Written by `node scripts/examples/index.ts --manifest`',
    private: true,
    dependencies: Object.fromEntries([...all].sort(([one], [other]) => (one < other ? -1 : 1))),
    overrides: allOverrides,
    allowScripts: { '@scarf/scarf': false },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The folders of the examples, by their names. */
export function exampleFolders(root: string): string[] {
  return globSync('examples/*/package.json', {
    cwd: root,
    exclude: (path) => path === 'examples/node_modules',
  })
    .map((file) => file.replace(/[\\/]package\.json$/, ''))
    .sort();
}
