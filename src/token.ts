/** An access token, or what gets one: asked when a token is first needed, and again when the server says it expired. */
export type AccessToken = string | (() => string | undefined | PromiseLike<string | undefined>);

export interface TokenSource {
  /** Not a promise where the token is a plain string: most calls need not wait for it. */
  get(): string | undefined | Promise<string | undefined>;
  /** After `expired` was refused: the token to go on with, or undefined if no other one can be had. */
  renew(expired: string | undefined): Promise<string | undefined>;
}

/** Asks once for any number of concurrent calls, and keeps the token until it is known to have expired. */
export function tokenSource(provider: AccessToken | undefined): TokenSource {
  let current: Promise<string | undefined> | undefined;

  const ask = async (provider: Exclude<AccessToken, string>) => {
    try {
      return await provider();
    } catch (error) {
      current = undefined;
      throw error;
    }
  };
  const get = () => {
    if (typeof provider !== 'function') return provider;
    current ??= ask(provider);
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
