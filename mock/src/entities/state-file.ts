import { constants } from 'node:fs';
import { access, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AppLifecycle } from '../spec/lifecycle.ts';
import { isObject } from '../utils/json.ts';
import { readSeeds } from './seed.ts';
import type { Entity, EntityStore } from './store.ts';

const FORMAT = 'node-behind-api-mock state';
const VERSION = 1;

/** How long changes are gathered before they are written, in ms. */
const WRITE_DELAY = 200;

/** Keeps the entities in a file, so that they are there after a restart. */
export class StateFile {
  readonly #path: string;
  readonly #store: EntityStore;
  #timer: NodeJS.Timeout | undefined;
  #changed = false;
  #writing: Promise<void> = Promise.resolve();

  private constructor(path: string, store: EntityStore) {
    this.#path = path;
    this.#store = store;
  }

  /**
   * Reads the file into the store, and from then on writes what changes. A file that is something else stays as it is, and
   * an Error is thrown.
   */
  static async open(
    given: string,
    lifecycles: readonly AppLifecycle[],
    store: EntityStore,
  ): Promise<StateFile> {
    const path = await realpath(given).catch(() => given);
    for (const entity of await load(path, lifecycles)) store.put(entity);
    const file = new StateFile(path, store);
    store.onChange = () => file.#writeLater();
    return file;
  }

  /** Writes what has not been written yet, and what could not be. Throws an Error if it can not be written. */
  async close(): Promise<void> {
    this.#store.onChange = () => undefined;
    clearTimeout(this.#timer);
    await this.#writing;
    if (this.#changed) await this.#write();
  }

  #writeLater(): void {
    this.#changed = true;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#writing = this.#writing
        .then(() => this.#write())
        .catch((error: Error) => console.error(error.message));
    }, WRITE_DELAY);
  }

  /** Replaces the file by a new one, so that it is never there in part. */
  async #write(): Promise<void> {
    this.#changed = false;
    const state = { format: FORMAT, version: VERSION, entities: this.#store.all() };
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

async function load(path: string, lifecycles: readonly AppLifecycle[]): Promise<Entity[]> {
  const text = await readFile(path, 'utf8').catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw new Error(`The state file ${path} can not be read (${error.code})`);
    await checkDirectory(path);
    return undefined;
  });
  if (text === undefined) return [];
  try {
    return readSeeds(entitiesIn(text), lifecycles);
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
