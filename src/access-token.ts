/** A token, if there is one: `localStorage.getItem` gives null where there is none. */
type MaybeToken = string | null | undefined;

/** The argument of a token function. */
export interface TokenRequest {
  /** The token that the server has refused. It is missing when the function is called for the first time in a call. */
  readonly expired?: string | undefined;
}

/**
 * Returns the access token of whoever makes the call. The client calls it at every call and, after the server has refused a token,
 * once more with that token. It must then return a token of the same person, or none: somebody else may have signed in meanwhile.
 * If it throws, the call rejects with that error.
 */
export type TokenFunction = (request: TokenRequest) => MaybeToken | PromiseLike<MaybeToken>;

/** A fixed access token, or a function that returns one for every call. */
export type AccessToken = string | TokenFunction;

/** Where the calls of a client get their tokens from. Nothing is kept: the next call may be another person's. */
export interface TokenSource {
  /** Asks for the token to send. */
  current(): Promise<unknown>;
  /** Asks for one in place of a token that the server has refused. Calls that were refused the same token share the question. */
  renewed(expired: string | undefined): Promise<unknown>;
}

export function tokenSource(accessToken: AccessToken | undefined): TokenSource {
  /** The questions under way, by the refused token. */
  const questions = new Map<string, Promise<unknown>>();

  const ask = async (request: TokenRequest): Promise<unknown> =>
    typeof accessToken === 'function' ? accessToken(request) : accessToken;

  return {
    current: () => ask({}),
    renewed(expired) {
      // Calls without a token may be different people's, so they share nothing.
      if (expired === undefined) return ask({});
      const question = questions.get(expired) ?? ask({ expired }).finally(() => questions.delete(expired));
      questions.set(expired, question);
      return question;
    },
  };
}
