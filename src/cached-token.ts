import type { TokenFunction, TokenRequest } from './access-token.ts';

/** A token function that keeps its token. */
export interface CachedToken {
  (request?: TokenRequest): Promise<string | null | undefined>;
  /** Forgets the token. Call it when somebody signs in or out; the next call gets a new token. */
  forget(): void;
}

/**
 * Keeps the token of a slow source: any number of calls share it, until the server says that it has expired, or until
 * {@link CachedToken.forget}. If the source returns no token or throws, the next call asks it again.
 *
 * Use it only if all calls are made for the same person, and never on a server that serves many.
 *
 * @param ask - returns a token; after the server has refused a token, it gets that as `expired`
 * @example
 * ```ts
 * const token = cachedToken(async () => (await signIn()).accessToken);
 * const behindAPI = createBehindApi({ endpoint, accessToken: token });
 * // when the person signs out
 * token.forget();
 * ```
 */
export function cachedToken(ask: TokenFunction): CachedToken {
  type Question = ReturnType<CachedToken>;
  let kept: Question | undefined;

  const askAnew = (request: TokenRequest): Question => {
    const question = (async () => ask(request))();
    const drop = () => {
      if (kept === question) kept = undefined;
    };
    kept = question;
    question.then((token) => token || drop(), drop);
    return question;
  };

  const get = async ({ expired }: TokenRequest = {}) => {
    if (!kept) return askAnew({ expired });
    const known = kept;
    const token = await known;
    if (!token || token !== expired) return token;
    // Of many calls with the same expired token, the first asks; the others find its question.
    return !kept || kept === known ? askAnew({ expired }) : kept;
  };

  return Object.assign(get, {
    forget() {
      kept = undefined;
    },
  });
}
