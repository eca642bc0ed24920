import type { Notice, Notices, OpenApiDocument } from '../spec/openapi.ts';

/** What the server sends to somebody's own server: webhooks, and callbacks to an address that a call names. */
export function noticesOf({ paths, webhooks = {} }: OpenApiDocument): Notice[] {
  const callbacks = Object.values(paths).flatMap(({ post }) => Object.values(post.callbacks ?? {}));
  return [webhooks, ...callbacks].flatMap((some: Notices) => Object.values(some)).map(({ post }) => post);
}

export const noticeAnchor = ({ operationId }: Pick<Notice, 'operationId'>): string => `notice-${operationId}`;
