import { execFile } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diffLines } from 'diff';
import { coverage } from '../../scripts/coverage/command.ts';
import { generate } from '../../scripts/generate/command.ts';
import { learn } from '../../scripts/learn/command.ts';
import { type Bump, greatest } from '../../scripts/release/bump.ts';
import { compareCalls } from '../../scripts/release/compare/compare-calls.ts';
import { compareNotices } from '../../scripts/release/compare/compare-notices.ts';
import { readContracts } from '../../scripts/release/documents.ts';
import type { DriftMonitor } from '../../src/drift/index.ts';
import { type Outcome, runCommand } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { filesIn } from './files.ts';

export const repository = resolve(import.meta.dirname, '../..');

const frozen = join(repository, 'test/fixtures/frozen');

/** A copy of a spec in a folder of its own, with the code of the drift check. */
export class Project {
  readonly root = temporaryFolder('learning');
  readonly #inputs = temporaryFolder('inputs');
  readonly #origin: string;

  /** Of the frozen spec, or of the one below `origin`. */
  constructor(origin = frozen) {
    this.#origin = origin;
    cpSync(join(origin, 'spec'), join(this.root, 'spec'), { recursive: true });
    cpSync(join(repository, 'src'), join(this.root, 'src'), { recursive: true });
    const redocly = readFileSync(join(repository, 'redocly.yaml'), 'utf8');
    this.write('redocly.yaml', redocly.replace('- scripts/', `- ${repository}/scripts/`));
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.root, path), text);
  }

  edit(path: string, text: string, by: string): void {
    const before = this.read(path);
    if (!before.includes(text)) throw new Error(`${path} does not have ${text}`);
    this.write(path, before.replace(text, by));
  }

  /** Every file, with its text. */
  files(): Record<string, string> {
    return filesIn(this.root);
  }

  /** A file to learn from, outside of the project. */
  input(name: string, content: unknown): string {
    const file = join(this.#inputs, name);
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  }

  learn(...args: readonly string[]): Promise<Outcome> {
    return runCommand(learn, [...args, '--root', this.root]);
  }

  generate(...args: readonly string[]): Promise<Outcome> {
    return runCommand(generate, [...args, '--root', this.root]);
  }

  /** The release that the changes of the documents need, by the rules of `release:check`; as documents ship, at least a patch. */
  async neededBump(): Promise<Bump> {
    const [before, after] = [await readContracts(this.#origin), await readContracts(this.root)];
    const found = [...compareCalls(before, after), ...compareNotices(before, after)];
    return greatest(['patch', ...found.map(({ bump }) => bump)]);
  }

  coverage(...args: readonly string[]): Promise<Outcome> {
    return runCommand(coverage, [...args, '--root', this.root]);
  }

  /** How answers differ from what the project's own spec says now; `npm run generate` must have run there. */
  async drift(answers: readonly (readonly [operation: string, status: number, answer: unknown])[]) {
    const { check } = await this.#import<typeof import('../../src/drift/check.ts')>('src/drift/check.ts');
    return answers.flatMap(([operation, status, answer]) => check(operation, status, answer));
  }

  /** A drift monitor that knows the project's spec alone; `npm run generate` must have run there. */
  async monitor(): Promise<DriftMonitor> {
    const { createDriftMonitor } =
      await this.#import<typeof import('../../src/drift/index.ts')>('src/drift/index.ts');
    return createDriftMonitor();
  }

  /** A module as it is now: what it imports may have changed since it was loaded. */
  async #import<Module>(path: string): Promise<Module> {
    const code = temporaryFolder('code');
    for (const folder of ['src', 'generated'])
      cpSync(join(this.root, folder), join(code, folder), { recursive: true });
    return (await import(pathToFileURL(join(code, path)).href)) as Module;
  }

  /** The lines of the documents that are not as they were at first, each with a `-` or a `+`. */
  changedLines(): string[] {
    const names = Object.keys(this.files()).filter((name) => name.startsWith('spec/'));
    return names.flatMap((name) =>
      diffLines(this.#original(name), this.read(name)).flatMap(({ added, removed, value }) =>
        added || removed
          ? value
              .replace(/\n$/, '')
              .split('\n')
              .map((line) => (added ? '+' : '-') + line.trim())
          : [],
      ),
    );
  }

  #original(path: string): string {
    return readFileSync(join(this.#origin, path), 'utf8');
  }
}

/** Runs a script with Node. */
export function run(args: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 }, (error, out, err) =>
      done({ code: error === null ? 0 : Number(error.code ?? 1), out, err }),
    );
  });
}
