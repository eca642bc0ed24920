import { constants } from 'node:fs';
import { access, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AppLifecycle } from '../control/entity-api.ts';
import { isObject } from '../utils/json-pointer.ts';
import { readSeeds } from './seed.ts';
import type { Entities } from './store.ts';

const FORMAT = 'node-behind-api-mock state';
const VERSION = 1;

/** How long changes are gathered before they are written, in ms. */
const PAUSE = 200;

/** Keeps what is remembered in a file, so that it is there after a restart. */
export class StateFile {
  readonly #path: string;
  readonly #entities: Entities;
  #timer: NodeJS.Timeout | undefined;
  #changed = false;
  #writing: Promise<void> = Promise.resolve();

  private constructor(path: string, entities: Entities) {
    this.#path = path;
    this.#entities = entities;
  }

  /** Takes over what the file has, and from now on writes what changes. A file that is anything else is left alone. */
  static async open(given: string, known: AppLifecycle[], entities: Entities): Promise<StateFile> {
    const path = await realpath(given).catch(() => given);
    for (const entity of await load(path, known)) entities.put(entity);
    const file = new StateFile(path, entities);
    entities.onChange = () => file.#later();
    return file;
  }

  /** Writes what has not been written. */
  async close(): Promise<void> {
    this.#entities.onChange = () => undefined;
    clearTimeout(this.#timer);
    await this.#writing;
    if (this.#changed) await this.#write();
  }

  #later(): void {
    this.#changed = true;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#writing = this.#writing
        .then(() => this.#write())
        .catch((error: Error) => console.error(error.message));
    }, PAUSE);
  }

  /** The file is never there in part: another one takes its place. */
  async #write(): Promise<void> {
    this.#changed = false;
    const state = { format: FORMAT, version: VERSION, entities: this.#entities.all() };
    const temporary = `${this.#path}.${process.pid}.tmp`;
    try {
      await writeFile(temporary, `${JSON.stringify(state)}\n`);
      await rename(temporary, this.#path);
    } catch (error) {
      this.#changed = true;
      throw new Error(`The state could not be written: ${(error as Error).message}`);
    }
  }
}

async function load(path: string, known: AppLifecycle[]) {
  const text = await readFile(path, 'utf8').catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw new Error(`The state file ${path} can not be read (${error.code})`);
    await checkDirectory(path);
    return undefined;
  });
  if (text === undefined) return [];
  try {
    return readSeeds(entitiesIn(text), known);
  } catch (error) {
    throw new Error(
      `${path} is no state of this mock: ${(error as Error).message}. It stays as it is; name another file, or remove it.`,
    );
  }
}

function entitiesIn(text: string): unknown {
  let state: unknown;
  try {
    state = JSON.parse(text);
  } catch {
    throw new Error('it is not valid JSON');
  }
  if (!isObject(state) || state.format !== FORMAT) throw new Error(`its format is not "${FORMAT}"`);
  if (state.version !== VERSION) throw new Error(`its version is ${state.version}, not ${VERSION}`);
  return state.entities;
}

async function checkDirectory(path: string): Promise<void> {
  const directory = dirname(path);
  const found = await stat(directory).catch(() => undefined);
  if (!found?.isDirectory()) throw new Error(`There is no directory ${directory} for the state file`);
  await access(directory, constants.W_OK).catch(() => {
    throw new Error(`The directory ${directory} can not be written, and the state file would be in it`);
  });
}
