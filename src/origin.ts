import type { ErrorInfo } from './errors.ts';
import type { Failure, Outcome } from './types.ts';

/** Which call a failure comes from, and what became of that. There is no secret in it. */
export interface Origin extends ErrorInfo {
  readonly outcome: Outcome;
  /** The API's message without the access token, if it quotes that. */
  readonly redactedMessage?: string | undefined;
}

/** `V20.payments.payture.billCreate: maybe-done at HTTP 500, attempt 1, request 4711` */
const NAME = /^(V[\w.]+): ([\w-]+) at HTTP (\d+), attempt (\d+)(?:, request (.+))?$/;

/**
 * Returns a failure that carries its origin, as the name of a member whose value is undefined. Copies (`{ ...result }`), proxies (Vue, MobX)
 * and `structuredClone` keep members that are enumerable. JSON and the `toEqual` of test frameworks leave out those that are
 * undefined. A symbol would not do: what takes results from a server to a page (devalue in SvelteKit and Nuxt, React) refuses it.
 */
export function withOrigin(failure: Failure, origin: Origin): Failure {
  const { operation, outcome, status, attempts, requestId, redactedMessage } = origin;
  const name = `${operation}: ${outcome} at HTTP ${status}, attempt ${attempts}`;
  return { ...failure, [requestId ? `${name}, request ${requestId}` : name]: redactedMessage };
}

/** The origin that a failure, its copy or its proxy carries. */
export function originOf(failure: object): Origin | undefined {
  for (const [name, value] of Object.entries(failure)) {
    const [, operation, outcome, status, attempts, requestId] = NAME.exec(name) ?? [];
    if (operation) {
      return {
        operation,
        outcome: outcome as Outcome,
        status: Number(status),
        attempts: Number(attempts),
        requestId,
        redactedMessage: typeof value === 'string' ? value : undefined,
      };
    }
  }
  return undefined;
}
