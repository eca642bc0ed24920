/** An access token, or what gets one: asked when a token is first needed, and again when the server says it expired. */
export type AccessToken = string | (() => string | undefined | PromiseLike<string | undefined>);

/**
 * The token to send, if there is one. After the server has refused it, what had promised it is given, and another is asked for.
 * Rejects if the provider fails, or its token cannot be sent.
 */
export type TokenSource = (expired?: Promise<string | undefined>) => Promise<string | undefined>;

/** Asks once for any number of concurrent calls, and keeps the token until it is known to have expired. */
export function tokenSource(provider: AccessToken | undefined): TokenSource {
  let current: Promise<string | undefined> | undefined;

  async function ask(): Promise<string | undefined> {
    const token = typeof provider === 'function' ? await provider() : provider;
    // Tested here, because the runtime's own error would quote the token.
    if (/[^\t -~\x80-\xff]/.test(token as string)) throw new Error('no header takes it');
    return token || undefined;
  }

  return (expired) => {
    // Of many calls with the same expired token the first one asks anew; the others find what it asked for.
    if (!current || current === expired) {
      current = ask();
      // After a failure, the next call asks again.
      current.catch(() => {
        current = undefined;
      });
    }
    return current;
  };
}
