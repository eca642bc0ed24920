/** An access token, or what gets one: asked when a token is first needed, and again when the server says it expired. */
export type AccessToken = string | (() => string | undefined | PromiseLike<string | undefined>);

/**
 * The token to send, empty if there is none. After the server has refused one, that one is given, and another is asked for.
 * Rejects if the provider fails, or its token cannot be sent.
 */
export type TokenSource = (expired?: string) => Promise<string>;

/** Asks once for any number of concurrent calls, and keeps the token until it is known to have expired. */
export function tokenSource(provider: AccessToken | undefined): TokenSource {
  let current: Promise<string> | undefined;

  async function ask(): Promise<string> {
    const token = typeof provider === 'function' ? await provider() : provider;
    // Tested here, because the runtime's own error would quote the token.
    if (/[^\t -~\x80-\xff]/.test(token || '')) throw new Error('no HTTP header can carry it');
    return token || '';
  }

  return async (expired) => {
    const known = current;
    if (known && (await known) !== expired) return known;
    // Of many calls with the same expired token the first one asks anew; the others find what it asked for.
    if (current === known) {
      current = ask();
      // After a failure, the next call asks again.
      current.catch(() => {
        current = undefined;
      });
    }
    return current as Promise<string>;
  };
}
