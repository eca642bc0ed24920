import type { JsonObject } from '../utils/json.ts';

const DEFAULT_SIZE = 20;

/** Returns the page that a request asks for by `page` and `page_size`, and what the answer says about it. */
export function paged<T>(
  items: readonly T[],
  request: JsonObject,
): { items: readonly T[]; about: JsonObject } {
  const page = count(request.page, 1);
  const size = count(request.page_size, DEFAULT_SIZE);
  return {
    items: items.slice((page - 1) * size, page * size),
    about: { page, page_size: size, total: items.length },
  };
}

function count(value: unknown, fallback: number): number {
  return Number.isInteger(value) && Number(value) >= 1 ? Number(value) : fallback;
}
