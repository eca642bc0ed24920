/** An access token, or what gets one: asked when a token is first needed, and again when the server says it expired. */
export type AccessToken = string | (() => string | undefined | PromiseLike<string | undefined>);

/** Asks once for any number of concurrent calls, and keeps the token until it is known to have expired. */
export class TokenSource {
  readonly #provider: AccessToken | undefined;
  #current: Promise<string | undefined> | undefined;

  constructor(provider: AccessToken | undefined) {
    this.#provider = provider;
  }

  /** Not a promise where the token is a plain string: most calls need not wait for it. */
  get(): string | undefined | Promise<string | undefined> {
    const provider = this.#provider;
    if (typeof provider !== 'function') return provider;
    this.#current ??= this.#ask(provider);
    return this.#current;
  }

  /** After `expired` was refused: the token to go on with, or undefined if no other one can be had. */
  async renew(expired: string | undefined): Promise<string | undefined> {
    const known = this.#current;
    // Of many calls with the same expired token the first one forgets it; the others find what was asked for anew.
    if ((await known) === expired && this.#current === known) this.#current = undefined;
    const token = await this.get();
    return token === expired ? undefined : token;
  }

  async #ask(provider: Exclude<AccessToken, string>): Promise<string | undefined> {
    try {
      return await provider();
    } catch (error) {
      this.#current = undefined;
      throw error;
    }
  }
}
