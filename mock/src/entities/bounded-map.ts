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

  set(key: string, value: T): void {
    this.entries.set(key, value);
    if (this.entries.size > this.#limit) this.entries.delete(String(this.#oldest.next().value));
  }
}
