/** Functions that are called when something happens. */
export class Listeners<Arguments extends readonly unknown[] = []> {
  readonly #all = new Set<(...args: Arguments) => void>();

  /** Adds a function. Returns another one that removes it. */
  add(listener: (...args: Arguments) => void): () => void {
    this.#all.add(listener);
    return () => void this.#all.delete(listener);
  }

  call(...args: Arguments): void {
    for (const listener of this.#all) listener(...args);
  }
}
