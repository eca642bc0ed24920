import type { JsonObject } from '../utils/json-pointer.ts';

const USUAL_SIZE = 20;

/** The page that a request asks for by `page` and `page_size`, and what the answer says about it. */
export function paged<T>(items: T[], request: JsonObject): { items: T[]; about: JsonObject } {
  const page = count(request.page, 1);
  const size = count(request.page_size, USUAL_SIZE);
  return {
    items: items.slice((page - 1) * size, page * size),
    about: { page, page_size: size, total: items.length },
  };
}

function count(value: unknown, usual: number): number {
  return Number.isInteger(value) && Number(value) >= 1 ? Number(value) : usual;
}
