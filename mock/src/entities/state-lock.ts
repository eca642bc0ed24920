import { randomUUID } from 'node:crypto';
import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';

/** How often a lock is touched, in ms, so that others see that its mock still runs. */
const TOUCH_INTERVAL = 10_000;
/** After how long without a touch a lock is abandoned, in ms. */
const ABANDONED_AFTER = 60_000;

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly id: string;
}

/** The locks of this process, by their ids. */
const held = new Set<string>();

/**
 * Keeps other mocks from a state file by a file beside it, FILE.lock. It outlives a mock that was killed, so it is taken over if its
 * process has ended, or if it was not touched for a minute: processes of other containers and machines can not be looked up.
 */
export class StateLock {
  readonly #path: string;
  readonly #id: string;
  readonly #timer: NodeJS.Timeout;

  private constructor(path: string, id: string) {
    this.#path = path;
    this.#id = id;
    this.#timer = setInterval(() => {
      const now = new Date();
      utimes(path, now, now).catch(() => undefined);
    }, TOUCH_INTERVAL).unref();
    held.add(id);
  }

  /** Throws an Error if another mock has the file, and the error of the file system if no lock can be written. */
  static async acquire(file: string): Promise<StateLock> {
    const path = `${file}.lock`;
    const holder = { pid: process.pid, host: hostname(), id: randomUUID() };
    if (!(await written(path, holder))) {
      if (!(await isAbandoned(path))) throw await usedError(path, file);
      await rm(path, { force: true });
      if (!(await written(path, holder))) throw await usedError(path, file);
    }
    return new StateLock(path, holder.id);
  }

  async release(): Promise<void> {
    clearInterval(this.#timer);
    held.delete(this.#id);
    if ((await holderOf(this.#path))?.id === this.#id) await rm(this.#path, { force: true });
  }
}

/** Writes a lock. Returns false if there is one. */
function written(path: string, holder: Holder): Promise<boolean> {
  return writeFile(path, `${JSON.stringify(holder)}\n`, { flag: 'wx' }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );
}

async function isAbandoned(path: string): Promise<boolean> {
  const touched = await stat(path).catch(() => undefined);
  if (touched === undefined || Date.now() - touched.mtimeMs > ABANDONED_AFTER) return true;
  const holder = await holderOf(path);
  return holder !== undefined && holder.host === hostname() && !isRunning(holder);
}

async function usedError(path: string, file: string): Promise<Error> {
  const holder = await holderOf(path);
  const who = holder === undefined ? '' : ` (process ${holder.pid} on ${holder.host})`;
  return new Error(
    `The state file ${file} is used by another mock${who}. Name another file, or end that mock. If it has ended, remove ${path}.`,
  );
}

async function holderOf(path: string): Promise<Holder | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '');
  try {
    const { pid, host, id } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === 'number' && typeof host === 'string' && typeof id === 'string'
      ? { pid, host, id }
      : undefined;
  } catch {
    return undefined;
  }
}

function isRunning({ pid, id }: Holder): boolean {
  // In a container that was started again, the process has the number that the one before had.
  if (pid === process.pid) return held.has(id);
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
