import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';
import { shell } from '../../scripts/spec/windows-shell.ts';

export const repository = resolve(import.meta.dirname, '../..');

/** A project of its own in which nothing but the packed package is installed. */
export class Consumer {
  readonly root: string;
  /** The packed package. */
  readonly archive: string;
  /** The paths in the tarball. */
  readonly tarball: readonly string[];

  constructor(root: string, archive: string, tarball: readonly string[]) {
    this.root = root;
    this.archive = archive;
    this.tarball = tarball;
  }

  /** A file of the installed package. */
  installed(path: string): string {
    return join(this.root, 'node_modules/node-behind-api-client', path);
  }

  write(path: string, text: string): string {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  /** Runs a script, which prints JSON. */
  async run<Printed>(script: string, text: string, ...args: string[]): Promise<Printed> {
    return JSON.parse(await printedBy(process.execPath, [this.write(script, text), ...args], this.root));
  }
}

let consumer: Consumer;

/** Packs and installs before the tests of a file. */
export function useConsumer(): () => Consumer {
  beforeAll(async () => {
    consumer = await install();
  });
  afterAll(() => rmSync(consumer.root, { recursive: true }));
  return () => consumer;
}

async function install(): Promise<Consumer> {
  const root = mkdtempSync(join(tmpdir(), 'consumer-'));
  const printed = await printedBy(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', root],
    repository,
  );
  const [packed] = JSON.parse(printed) as [{ filename: string; files: { path: string }[] }];
  const consumer = new Consumer(
    root,
    join(root, packed.filename),
    packed.files.map(({ path }) => path),
  );
  consumer.write('package.json', JSON.stringify({ name: 'consumer', private: true }));
  await printedBy('npm', ['install', packed.filename, '--prefer-offline', '--no-audit', '--no-fund'], root);
  return consumer;
}

/** What a command prints; what it complains about becomes the error. */
export async function printedBy(command: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(command, args, {
      cwd,
      maxBuffer: 16 * 1024 * 1024,
      shell: shell && command === 'npm',
    });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error });
  }
}
