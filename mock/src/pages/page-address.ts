import type { Entity } from '../entities/store.ts';
import type { LifecyclePage } from '../spec/lifecycle.ts';
import { pointedTo, withValueAt } from '../utils/json-pointer.ts';

/**
 * Returns the path of the page of an entity.
 *
 * @param world the path of the world that the entity is in
 */
export function pagePath(world: string, id: string): string {
  return `${world}/__mock/pay/${encodeURIComponent(id.toWellFormed())}`;
}

/** Returns an answer with the address of the entity's page at `page` in its data. */
export function withPageAddress(answer: unknown, page: string, id: string, origin: string): unknown {
  const at = `/data${page}`;
  return pointedTo(answer, at) === undefined ? answer : withValueAt(answer, at, pagePath(origin, id));
}

/** Returns the address that the page leads back to, if the entity has one. */
export function backAddress({ back, parameter }: LifecyclePage, { id, data }: Entity): string | undefined {
  const given = back === undefined ? undefined : pointedTo(data, back);
  // A page of the mock opens no other schemes, least of all `javascript:`.
  if (typeof given !== 'string' || !/^https?:\/\//i.test(given) || !URL.canParse(given)) return undefined;
  const url = new URL(given);
  url.searchParams.set(parameter, id);
  return url.href;
}
