import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { vi } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

const project = resolve(import.meta.dirname, '../..');

/** What the others are copied from. */
let template: Repository | undefined;

// Commands in processes of their own, several of them for a test.
vi.setConfig({ testTimeout: 300_000 });

const FILES = {
  '.gitignore': 'node_modules\n',
  'package.json': JSON.stringify({
    name: 'node-behind-api-client',
    version: '3.0.0',
    workspaces: ['.', 'mock'],
    exports: {
      '.': { import: { types: './dist/esm/types/src/index.d.ts' } },
      './*': { import: { types: './dist/esm/types/generated/*/index.d.ts' } },
    },
  }),
  'package-lock.json': '{}',
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      module: 'NodeNext',
      strict: true,
      allowImportingTsExtensions: true,
      noEmit: true,
      types: [],
    },
  }),
  '.changeset/config.json': readFileSync(join(project, '.changeset/config.json'), 'utf8'),
  'CHANGELOG.md': '# node-behind-api-client\n\n## 3.0.0\n\nThe first one.\n',
  'src/index.ts': `export function order(dish: string, options?: { table: number }): void {}
export const VERSION = 1;
export interface Order { readonly dish: string }
export type { Waiter } from './waiter.ts';
`,
  'src/waiter.ts': 'export class Waiter {}\n',
  'generated/kitchen/v10/index.ts': 'export const kitchenV10 = {};\nexport type Dish = string;\n',
  'test/types/order.test.ts': `import { order } from '../../src/index.ts';
order('pizza', { table: 1 });
// @ts-expect-error
order('pizza', 'table');
`,
  'mock/package.json': JSON.stringify({
    name: 'node-behind-api-mock',
    version: '3.0.0',
    bin: { mock: 'dist/cli.js' },
    exports: { '.': { types: './dist/index.d.ts' } },
  }),
  'mock/CHANGELOG.md': '# node-behind-api-mock\n',
  'mock/src/index.ts': 'export const startMock = 1;\n',
  'mock/src/cli.ts': "console.log('  --port PORT  the port to listen on');\n",
};

/** A small copy of what this repository is: two packages, a document, type tests; in git, at its first release. */
export class Repository {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  static create(): Repository {
    template ??= Repository.make();
    const repository = new Repository(temporaryFolder('repository'));
    cpSync(template.root, repository.root, { recursive: true, verbatimSymlinks: true });
    return repository;
  }

  private static make(): Repository {
    const repository = new Repository(temporaryFolder('repository'));
    for (const [path, text] of Object.entries(FILES)) repository.write(path, text);
    mkdirSync(join(repository.root, 'spec/kitchen'), { recursive: true });
    cpSync(join(import.meta.dirname, 'kitchen.yaml'), join(repository.root, 'spec/kitchen/v10.yaml'));
    symlinkSync(join(project, 'node_modules'), join(repository.root, 'node_modules'));
    repository.git('init', '--quiet', '--initial-branch=main');
    repository.run('release-check', '--write-baseline');
    repository.commit();
    return repository;
  }

  write(path: string, text: string): void {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  replace(path: string, from: string, to: string): void {
    const text = this.read(path);
    if (!text.includes(from)) throw new Error(`${path} does not have ${from}`);
    this.write(path, text.replace(from, to));
  }

  changeset(bump: string, ...names: string[]): void {
    this.write(
      '.changeset/new.md',
      `---\n${names.map((name) => `"${name}": ${bump}\n`).join('')}---\n\nBetter.\n`,
    );
  }

  git(...args: string[]): string {
    const identity = [
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.com',
      '-c',
      'protocol.file.allow=always',
    ];
    return execFileSync('git', [...identity, ...args], {
      cwd: this.root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  commit(): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message=A change');
    return this.git('rev-parse', 'HEAD').trim();
  }

  /** A clone of only the last commit, as CI makes it. */
  shallowClone(): Repository {
    const clone = temporaryFolder('repository');
    this.git('clone', '--quiet', '--depth=1', '--no-tags', `file://${this.root}`, clone);
    symlinkSync(join(project, 'node_modules'), join(clone, 'node_modules'));
    return new Repository(clone);
  }

  run(script: string, ...args: string[]): { status: number | null; out: string } {
    return this.runIn({}, script, ...args);
  }

  /** Runs a script of the project upon this repository, on no CI but the given one. */
  runIn(
    env: Record<string, string>,
    script: string,
    ...args: string[]
  ): { status: number | null; out: string } {
    const outside = Object.entries(process.env).filter(([name]) => !/^(CI|GITLAB|GIT)(_|$)/.test(name));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(project, 'scripts/release', `${script}.ts`), '--root', this.root, ...args],
      { encoding: 'utf8', env: { ...Object.fromEntries(outside), ...env } },
    );
    return { status, out: stdout + stderr };
  }
}
