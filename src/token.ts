/** An access token, or what gets one: asked when a token is first needed, and again when the server says it expired. */
export type AccessToken = string | (() => string | undefined | PromiseLike<string | undefined>);

type Token = string | undefined;

export interface TokenSource {
  /** The token. Rejects if the provider fails, or its token cannot be sent. */
  get(): Promise<Token>;
  /** After `expired` was refused: the token to go on with, or undefined if no other one can be had. */
  renew(expired: Token): Promise<Token>;
}

/** Asks once for any number of concurrent calls, and keeps the token until it is known to have expired. */
export function tokenSource(provider: AccessToken | undefined): TokenSource {
  let current: Promise<Token> | undefined;

  async function ask(): Promise<Token> {
    const token = typeof provider === 'function' ? await provider() : provider;
    // Tested here, because the runtime's own error would quote the token.
    if (token && !/^[\t\x20-\x7e\x80-\xff]+$/.test(token))
      throw new Error('it does not fit into an HTTP header');
    return token || undefined;
  }
  const get = () => {
    if (!current) {
      const asked = ask();
      current = asked;
      // After a failure, the next call asks again.
      asked.catch(() => {
        if (current === asked) current = undefined;
      });
    }
    return current;
  };
  return {
    get,
    async renew(expired) {
      const known = current;
      // Of many calls with the same expired token the first one forgets it; the others find what was asked for anew.
      if ((await known) === expired && current === known) current = undefined;
      const token = await get();
      return token === expired ? undefined : token;
    },
  };
}
