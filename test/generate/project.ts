import { execFile } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { generate } from '../../scripts/generate/command.ts';
import { type Outcome, runCommand } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export const repository = resolve(import.meta.dirname, '../..');
const frozen = join(repository, 'test/fixtures/frozen');

/** The document that the tests change. */
export const DOCUMENT = 'spec/oauth/v10.yaml';

/** Two documents and what they share, in a folder of their own. */
export class Project {
  readonly root = temporaryFolder('generated');

  constructor() {
    for (const path of ['spec/shared', DOCUMENT, 'spec/gpt/v20.yaml']) {
      cpSync(join(frozen, path), join(this.root, path), { recursive: true });
    }
    const redocly = readFileSync(join(repository, 'redocly.yaml'), 'utf8');
    this.write('redocly.yaml', redocly.replace('- scripts/', `- ${repository}/scripts/`));
  }

  /** One that was changed and generated. */
  static async generated(change: (project: Project) => void = () => {}): Promise<Project> {
    const project = new Project();
    change(project);
    const { code, err } = await project.generate();
    if (code !== 0) throw new Error(err);
    return project;
  }

  copy(): Project {
    const copy = new Project();
    cpSync(this.root, copy.root, { recursive: true });
    return copy;
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true });
  }

  /** Sets a member of the document, or removes it. */
  set(path: readonly (string | number)[], value: unknown): void {
    const document = parseDocument(this.read(DOCUMENT));
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, document.createNode(value));
    this.write(DOCUMENT, document.toString());
  }

  generate(...args: string[]): Promise<Outcome> {
    return runCommand(generate, ['--root', this.root, ...args]);
  }

  /** Every file below a folder, by its path, with its text. */
  files(folder = '.'): Record<string, string> {
    const root = join(this.root, folder);
    const found = existsSync(root) ? globSync('**', { cwd: root, withFileTypes: true }) : [];
    const paths = found
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'))
      .sort();
    return Object.fromEntries(paths.map((path) => [path, this.read(join(folder, path))]));
  }
}

/** Runs a script with Node. */
export function run(args: string[], cwd?: string): Promise<Outcome> {
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}
