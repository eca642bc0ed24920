/** `Object`, `Map`, `AbortSignal` …: the name of a value's class, also for objects of another realm (Jest). */
export const kindOf = (value: unknown): string =>
  Object.prototype.toString.call(value).slice('[object '.length, -1);
