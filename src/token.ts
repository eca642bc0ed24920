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
    if (typeof this.#provider !== 'function') return this.#provider;
    this.#current ??= this.#ask(this.#provider);
    return this.#current;
  }

  /** After `expired` was refused: the token to go on with, or undefined if no other one can be had. */
  async renew(expired: string | undefined): Promise<string | undefined> {
    if (typeof this.#provider !== 'function') return undefined;
    const known = this.#current;
    const token = await this.get();
    if (token !== expired) return token;
    // The first of many calls with the same expired token asks; the others find its question in #current.
    if (this.#current === known) this.#current = this.#ask(this.#provider);
    const fresh = await this.#current;
    return fresh === expired ? undefined : fresh;
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

/** Whether HTTP can carry the token in a header. Asked before, because the runtime's own error would quote it. */
export const isSendable = (token: unknown): token is string =>
  typeof token === 'string' && /^[\t\x20-\x7e\x80-\xff]+$/.test(token);
