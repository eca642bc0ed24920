import { constants } from 'node:fs';
import { access, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { AppLifecycle } from '../spec/lifecycle.ts';
import { isObject } from '../utils/json.ts';
import { removeTemporary, replaceFile } from './replace-file.ts';
import { readEntities } from './seed.ts';
import { StateLock } from './state-lock.ts';
import type { Entity, EntityStore } from './store.ts';

const FORMAT = 'node-behind-api-mock state';
const VERSION = 1;

/** How long changes are gathered before they are written, in ms. */
const WRITE_DELAY = 200;

/** Keeps the entities in a file, so that they are there after a restart. */
export class StateFile {
  readonly #path: string;
  readonly #store: EntityStore;
  readonly #lock: StateLock | undefined;
  #unwatch: () => void = () => undefined;
  #timer: NodeJS.Timeout | undefined;
  #changed = false;
  #replaceable = true;
  #writing: Promise<void> = Promise.resolve();

  private constructor(path: string, store: EntityStore, lock: StateLock | undefined) {
    this.#path = path;
    this.#store = store;
    this.#lock = lock;
  }

  /**
   * Reads the file into the store, and from then on writes what changes. A file that is something else stays as it is, and
   * an Error is thrown; so is one if another mock has the file, or if it can not be written.
   */
  static async open(
    given: string,
    lifecycles: readonly AppLifecycle[],
    store: EntityStore,
  ): Promise<StateFile> {
    const path = await resolved(given);
    const exists = await checkWritable(path);
    const lock = await StateLock.acquire(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === undefined) throw error;
      // Its content can be changed, in a directory that can not be.
      if (exists) return undefined;
      throw new Error(`The state file ${path} can not be written (${error.code})`);
    });
    try {
      if (exists) for (const entity of await load(path, lifecycles)) store.put(entity);
      if (lock !== undefined) await removeTemporary(path);
    } catch (error) {
      await lock?.release();
      throw error;
    }
    const file = new StateFile(path, store, lock);
    file.#unwatch = store.onChange.add(() => file.#writeLater());
    return file;
  }

  /** Writes what has not been written yet, and what could not be. Throws an Error if it can not be written. */
  async close(): Promise<void> {
    this.#unwatch();
    clearTimeout(this.#timer);
    await this.#writing;
    try {
      if (this.#changed) await this.#write();
    } finally {
      await this.#lock?.release();
    }
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

  async #write(): Promise<void> {
    this.#changed = false;
    const text = `${JSON.stringify({ format: FORMAT, version: VERSION, entities: this.#store.all() })}\n`;
    try {
      if (this.#replaceable) this.#replaceable = await replaceFile(this.#path, text);
      if (!this.#replaceable) await writeFile(this.#path, text);
    } catch (error) {
      this.#changed = true;
      throw new Error(`The state could not be written: ${(error as Error).message}`);
    }
  }
}

/** Returns the path without links, so that a link to the file stays one, and the lock is beside the file itself. */
async function resolved(given: string): Promise<string> {
  return realpath(given).catch(async () => {
    const directory = await realpath(dirname(given)).catch(() => dirname(given));
    return join(directory, basename(given));
  });
}

/** Tells whether there is a file. Throws an Error if it, or one in its place, can never be written. */
async function checkWritable(path: string): Promise<boolean> {
  const code = await access(path, constants.W_OK).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error.code,
  );
  if (code === undefined) return true;
  if (code !== 'ENOENT') throw new Error(`The state file ${path} can not be written (${code})`);
  await checkDirectory(dirname(path));
  return false;
}

async function checkDirectory(directory: string): Promise<void> {
  const found = await stat(directory).catch(() => undefined);
  if (!found?.isDirectory()) throw new Error(`There is no directory ${directory} for the state file`);
  await access(directory, constants.W_OK).catch(() => {
    throw new Error(`The directory ${directory} can not be written, and the state file would be in it`);
  });
}

async function load(path: string, lifecycles: readonly AppLifecycle[]): Promise<Entity[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`The state file ${path} can not be read (${error.code})`);
  });
  try {
    return readEntities(entitiesIn(text), lifecycles);
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
