import { AMOUNT, checkOptions, FUNCTION, given, isNumber, type Rules } from '../check-options.ts';
import type { Handlers, ResponseInfo } from '../handlers.ts';
import { compare, isKnown } from './check.ts';
import { Observed } from './observed.ts';
import type { DriftReport, Finding } from './report.ts';
import { version } from './version.ts';

/** Settings of a drift monitor. */
export interface DriftOptions {
  /** The share of answers to check, chosen at random, from 0 to 1. Default 1: all of them. */
  readonly sample?: number | undefined;
  /** How many answers of an operation to check before leaving it alone until `reset()`. Default 1000. */
  readonly limit?: number | undefined;
  /** Called when a difference is found for the first time, with the operation's call path. It may be asynchronous. */
  readonly onDrift?: ((finding: Finding, operation: string) => void) | undefined;
  /** Called if `onDrift` throws or a check fails. Without it, such errors are dropped. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** Checks answers against the spec, and counts the differences. */
export interface DriftMonitor {
  /** Pass this to the client as its option `onAnswer`. It changes no answers and never throws. */
  readonly onAnswer: NonNullable<Handlers['onAnswer']>;
  /** Returns everything found since the start or the last `reset()`, as plain data for `JSON.stringify`. */
  report(): DriftReport;
  /** Forgets what was found, and starts counting again. */
  reset(): void;
}

const RULES: Rules = {
  sample: [(value) => isNumber(value, 0, 1), 'a number from 0 to 1'],
  limit: AMOUNT,
  onDrift: FUNCTION,
  onError: FUNCTION,
};

/**
 * Creates a monitor that reports where real answers differ from the spec of this package. It reports JSON types and names of
 * members, and never values.
 *
 * @example
 * ```ts
 * import { createBehindApi } from 'node-behind-api-client';
 * import { createDriftMonitor } from 'node-behind-api-client/drift';
 *
 * const drift = createDriftMonitor({ sample: 0.1 });
 * const behindAPI = createBehindApi({ endpoint, accessToken, onAnswer: drift.onAnswer });
 * // later
 * console.log(JSON.stringify(drift.report()));
 * ```
 * @throws TypeError if an option is wrong
 */
export function createDriftMonitor(options: DriftOptions = {}): DriftMonitor {
  const { sample = 1, limit = 1000, onDrift, onError } = options;
  checkOptions(given(options), RULES);

  let observed = new Map<string, Observed>();
  let from = today();
  let to = from;

  const observedOf = (operation: string): Observed => {
    const present = observed.get(operation) ?? new Observed();
    observed.set(operation, present);
    return present;
  };

  const failed = async (error: unknown) => {
    try {
      await onError?.(error);
    } catch {
      // There is nobody left to tell.
    }
  };

  const tell = async (finding: Finding, operation: string) => {
    try {
      await onDrift?.({ ...finding }, operation);
    } catch (error) {
      await failed(error);
    }
  };

  return {
    // The client gives an answer to this before the caller gets it: nobody can have changed it yet.
    onAnswer(answer, { name, path }, status, response) {
      let fresh: Finding[] = [];
      try {
        if (!isKnown(name) || !isStatus(status) || isOfMock(response) || Math.random() >= sample) return;
        if ((observed.get(name)?.checked ?? 0) >= limit) return;
        const compared = compare(name, status, answer, response.length);
        const operation = observedOf(name);
        fresh = operation.add({ path, status, success: answer.success, ...compared });
        to = today();
        if (observed.size === 1 && operation.checked === 1) from = to;
      } catch {
        // Errors of the runtime may quote what they stumbled over, so they are not passed on.
        failed(new Error(`The answer of ${name} could not be checked against the spec.`));
      }
      for (const finding of fresh) tell(finding, name);
    },
    report: () => ({
      format: 'behind-api-drift',
      version: 1,
      client: version,
      from,
      to,
      operations: [...observed].map(([operation, seen]) => seen.drift(operation)),
    }),
    reset() {
      observed = new Map();
      from = to = today();
    },
  };
}

/** What the mock answers comes from the spec, and proves nothing about the server. */
const isOfMock = ({ headers }: ResponseInfo): boolean => headers.has('x-mock');

const isStatus = (status: number): boolean => Number.isInteger(status) && status >= 100 && status < 600;

const today = (): string => new Date().toISOString().slice(0, 10);
