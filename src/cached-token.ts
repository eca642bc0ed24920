import type { TokenFunction, TokenRequest } from './access-token.ts';

/** A token function that keeps its token. */
export interface CachedToken {
  (request?: TokenRequest): Promise<string | null | undefined>;
  /**
   * Forgets the token. Call it when somebody signs in or out; the next call gets a new token. A call under way that the server then
   * refuses is not repeated, for it would be made with the next person's token.
   */
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
  let latest: string | undefined;
  /** Tokens of whoever was signed in before. */
  const forgotten = new Set<unknown>();

  const askAnew = (request: TokenRequest): Question => {
    const question = (async () => ask(request))();
    kept = question;
    question.then(
      (token) => {
        if (kept !== question) forgotten.add(token);
        else keep(token);
      },
      () => {
        if (kept === question) kept = undefined;
      },
    );
    return question;
  };

  const keep = (token: string | null | undefined) => {
    if (!token) kept = undefined;
    latest = token || undefined;
    // The same person is signed in again.
    forgotten.delete(token);
  };

  const get = async ({ expired }: TokenRequest = {}) => {
    if (expired && forgotten.has(expired)) return undefined;
    if (!kept) return askAnew({ expired });
    const known = kept;
    const token = await known;
    if (!token || token !== expired) return token;
    // Of many calls with the same expired token, the first asks; the others find its question.
    return !kept || kept === known ? askAnew({ expired }) : kept;
  };

  return Object.assign(get, {
    forget() {
      if (latest) forgotten.add(latest);
      kept = undefined;
    },
  });
}
