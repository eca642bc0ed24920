import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { diffLines } from 'diff';
import { afterAll, vi } from 'vitest';
import { filesIn } from './files.ts';

export const repository = resolve(import.meta.dirname, '../..');

/** The documents that the tests learn about, and those that share schemas with them. */
const DOCUMENTS = [
  'payments/v10',
  'payments/v20',
  'payments/v21',
  'sales/v10',
  'sales/v20',
  'chat/v10',
  'chat/v20',
];

vi.setConfig({ testTimeout: 120_000 });

const home = mkdtempSync(join(tmpdir(), 'learning-'));
afterAll(() => rmSync(home, { recursive: true }));

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A copy of the spec in a folder of its own, with the code of the drift check. */
export class Project {
  readonly root = mkdtempSync(join(home, 'project-'));
  readonly #inputs = mkdtempSync(join(home, 'inputs-'));

  constructor(documents: readonly string[] = DOCUMENTS) {
    const files = globSync(
      documents.map((name) => `spec/${name}.yaml`),
      { cwd: repository },
    );
    for (const path of ['spec/shared', ...files, 'src/drift'])
      cpSync(join(repository, path), join(this.root, path), { recursive: true });
    const redocly = this.#original('redocly.yaml');
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
    return run([join(repository, 'scripts/learn/index.ts'), ...args, '--root', this.root]);
  }

  coverage(...args: readonly string[]): Promise<Outcome> {
    return run([join(repository, 'scripts/coverage/index.ts'), ...args, '--root', this.root]);
  }

  /** How answers differ from what the project's own spec says now; `npm run generate` must have run there. */
  async drift(answers: readonly (readonly [operation: string, status: number, answer: unknown])[]) {
    const program = join(import.meta.dirname, 'programs/check.ts');
    const { out, err } = await run([program, this.root, this.input('answers.json', answers)]);
    if (err) throw new Error(err);
    return JSON.parse(out) as object[];
  }

  /** The lines of the documents that are not as in the repository, each with a `-` or a `+`. */
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
    return readFileSync(join(repository, path), 'utf8');
  }
}

export function run(args: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    // Colours would stand between the words.
    const env = { ...process.env, NO_COLOR: '1' };
    execFile(process.execPath, args, { env, maxBuffer: 64 * 1024 * 1024 }, (error, out, err) =>
      done({ code: error === null ? 0 : Number(error.code ?? 1), out, err }),
    );
  });
}
