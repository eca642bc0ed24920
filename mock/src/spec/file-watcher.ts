import { glob, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** How often it looks, in ms. */
const INTERVAL = 250;

/** By the names of files, when each was changed and how large it is. */
type Snapshot = ReadonlyMap<string, string>;

/** Is told the names of all files, and of those that were edited, added or removed. They are relative to the directory. */
type Changed = (files: readonly string[], edited: readonly string[]) => Promise<void>;

/**
 * Looks for edits in a directory of documents. It asks for the times of the files again and again, as there are few: mounts of
 * containers and network drives tell of no changes.
 */
export class FileWatcher {
  readonly directory: string;
  readonly #first: Snapshot;
  readonly #stop = new AbortController();

  private constructor(directory: string, first: Snapshot) {
    this.directory = directory;
    this.#first = first;
  }

  /** Edits from now on are noticed. */
  static async open(directory: string): Promise<FileWatcher> {
    return new FileWatcher(directory, await look(directory));
  }

  /** @param changed - is called once nobody writes to the files any more */
  start(changed: Changed): void {
    this.#run(changed).catch((error: Error) => {
      if (this.#stop.signal.aborted) return;
      console.error(`${this.directory} is not watched any more: ${error.message}`);
    });
  }

  stop(): void {
    this.#stop.abort();
  }

  async #run(changed: Changed): Promise<void> {
    let known = this.#first;
    let before = known;
    while (!this.#stop.signal.aborted) {
      await delay(INTERVAL, undefined, { signal: this.#stop.signal, ref: false });
      const now = await look(this.directory);
      const files = differences(known, now);
      const isStable = differences(before, now).length === 0;
      before = now;
      if (files.length === 0 || !isStable) continue;
      known = now;
      await changed([...now.keys()], files);
    }
  }
}

async function look(directory: string): Promise<Snapshot> {
  const snapshot = new Map<string, string>();
  for await (const file of glob('{*,*/*,*/*/*}.yaml', { cwd: directory })) {
    // It may have been removed meanwhile.
    const found = await stat(join(directory, file)).catch(() => undefined);
    if (found !== undefined) snapshot.set(file, `${found.mtimeMs} ${found.size}`);
  }
  return snapshot;
}

function differences(before: Snapshot, now: Snapshot): string[] {
  return [...new Set([...before.keys(), ...now.keys()])].filter((file) => before.get(file) !== now.get(file));
}
