import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const run = promisify(execFile);
const repository = resolve(import.meta.dirname, '../..');
const versions = resolve(import.meta.dirname, '../versions');

/** A user's project in which the generators of test/versions and this package are installed. */
export class GeneratorProject {
  readonly root: string;

  constructor() {
    // Inside test/versions, so that its node_modules are found.
    this.root = mkdtempSync(join(versions, 'project-'));
    mkdirSync(join(this.root, 'node_modules'));
    symlinkSync(repository, join(this.root, 'node_modules/node-behind-api-client'));
    this.write('package.json', '{ "private": true, "type": "module" }');
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  write(path: string, text: string): string {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** Runs a command that is installed in test/versions. */
  async run(command: string, ...args: string[]): Promise<void> {
    await this.#node(realpathSync(join(versions, 'node_modules/.bin', command)), ...args);
  }

  /** Runs a script of the project. */
  async runScript(path: string): Promise<void> {
    await this.#node(path);
  }

  /** Compiles a folder as users do, and returns what the compiler says. */
  async compilerErrors(folder: string): Promise<string> {
    this.write(
      'tsconfig.json',
      JSON.stringify({
        compilerOptions: {
          target: 'es2022',
          module: 'esnext',
          moduleResolution: 'bundler',
          strict: true,
          noEmit: true,
          skipLibCheck: true,
          allowImportingTsExtensions: true,
          lib: ['es2022', 'dom', 'dom.iterable'],
          types: [],
        },
        include: [`${folder}/**/*.ts`],
      }),
    );
    const tsc = join(versions, 'node_modules/typescript7/bin/tsc');
    return this.#node(tsc, '-p', '.').catch((error: { stdout: string }) => error.stdout);
  }

  /** Bundles a program that uses the generated code, runs it, and returns the JSON that it prints. */
  async print<Printed>(program: string, endpoint: string): Promise<Printed> {
    const outfile = join(this.root, 'program.mjs');
    await build({
      stdin: { contents: program, loader: 'ts', resolveDir: this.root },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      logLevel: 'silent',
    });
    return JSON.parse(await this.#node(outfile, endpoint));
  }

  async #node(script: string, ...args: string[]): Promise<string> {
    const { stdout } = await run(process.execPath, [script, ...args], {
      cwd: this.root,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  }
}
