import { Failure } from './answer.ts';
import type { Handler } from './router.ts';

/**
 * Wraps a handler that takes no body. One with members is refused, because its sender thinks that they are heeded; anything else, as
 * many tools send it, is ignored.
 */
export function withoutBody(handler: Handler): Handler {
  return async (request) => {
    const body = await request.json().catch(() => undefined);
    const [name] = Object.keys(body ?? {});
    if (name !== undefined) {
      throw new Failure(
        400,
        `${request.method} ${request.path}: there is no member "${name.slice(0, 100)}". It takes no body`,
      );
    }
    return handler(request);
  };
}
