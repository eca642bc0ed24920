import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Texts that are worth keeping from one build to the next, by names that change with what they are made of. */
export class Cache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async get(name: string, make: () => Promise<string> | string): Promise<string> {
    const file = join(this.#folder, name);
    const kept = await readFile(file, 'utf8').catch(() => undefined);
    if (kept !== undefined) return kept;
    const made = await make();
    await mkdir(this.#folder, { recursive: true });
    await writeFile(file, made);
    return made;
  }

  /** Like `get`, for files by their paths. */
  async files(name: string, make: () => Map<string, string>): Promise<Map<string, string>> {
    return new Map(JSON.parse(await this.get(name, () => JSON.stringify([...make()]))));
  }
}

export function hashOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 24);
}
