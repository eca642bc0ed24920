import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packages } from './packages.ts';

/** What users depend on in a package.json, and in the commands that it names. */
export interface ManifestContract {
  readonly type: string;
  readonly engines: Readonly<Record<string, string>>;
  /** The names of the peer dependencies that users have to install. */
  readonly peers: readonly string[];
  /** The conditions of each entry, `import` and `import.types` for instance. */
  readonly conditions: Readonly<Record<string, readonly string[]>>;
  /** The options of each command, as its `--help` lists them: `--port PORT`. */
  readonly commands: Readonly<Record<string, readonly string[]>>;
}

interface Manifest {
  readonly type?: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
}

/** By name of the package. */
export function readManifestContracts(root: string): Record<string, ManifestContract> {
  return Object.fromEntries(
    packages.map(({ name, folder, types, sources }) => {
      const home = resolve(root, folder);
      const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Manifest;
      const { type = 'commonjs', engines = {}, bin = {}, exports } = manifest;
      const sourceOf = (file: string) => join(home, file.replace(types, sources).replace(/\.js$/, '.ts'));
      const contract: ManifestContract = {
        type,
        engines,
        peers: peersOf(manifest),
        conditions: mapValues(exports, (target) => conditionsIn(target)),
        commands: mapValues(bin, (file) => optionsOf(sourceOf(file))),
      };
      return [name, contract];
    }),
  );
}

const mapValues = <From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const peersOf = ({ peerDependencies = {}, peerDependenciesMeta = {} }: Manifest): string[] =>
  Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);

/** `default` is what the conditions around it are for. */
function conditionsIn(target: unknown, before = ''): string[] {
  if (typeof target !== 'object' || target === null) return [];
  return Object.entries(target)
    .filter(([condition]) => condition !== 'default')
    .flatMap(([condition, inner]) => [before + condition, ...conditionsIn(inner, `${before}${condition}.`)])
    .sort();
}

/** What the command lists at the beginnings of lines. */
function optionsOf(source: string): string[] {
  if (!existsSync(source)) return [];
  const help = execFileSync(process.execPath, [source, '--help'], { encoding: 'utf8' });
  return [...help.matchAll(/^ +(--[\w-]+(?: [A-Z]+)?)(?= {2})/gm)]
    .map(([, option]) => option as string)
    .sort();
}
