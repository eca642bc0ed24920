/** A map that forgets its oldest entry when there are too many: a mock that runs for months must not grow for months. */
export class BoundedMap<T> {
  readonly entries: Map<string, T> = new Map();
  readonly #limit: number;
  /** Iterates over the keys, the oldest first. It is kept, because a new iterator would step over all that were removed before. */
  readonly #oldest: MapIterator<string>;

  constructor(limit: number) {
    this.#limit = limit;
    this.#oldest = this.entries.keys();
  }

  /** Returns the value that was forgotten; undefined if none was. */
  set(key: string, value: T): T | undefined {
    this.entries.set(key, value);
    if (this.entries.size <= this.#limit) return undefined;
    const oldest = String(this.#oldest.next().value);
    const forgotten = this.entries.get(oldest);
    this.entries.delete(oldest);
    return forgotten;
  }
}
