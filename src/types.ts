import type { HeadersOption } from './headers.ts';

/** Decides what may be repeated: a `read` changes nothing, a `write` changes data, a `charge` costs money or reaches a person. */
export type Effect = 'read' | 'write' | 'charge';

/** An operation of the API. */
export interface OperationInfo {
  /** The call path, `V20.payments.payture.billCreate`. */
  readonly name: string;
  /** `/api/payments/20/payture/billCreate` */
  readonly path: string;
  /** Decides whether it may be repeated. */
  readonly effect: Effect;
}

/** The operation of a call, for tools that build on calls: keys of queries, names of spans. */
export interface CallOperation<Kind extends Effect = Effect> extends OperationInfo {
  /** Decides whether it may be repeated. */
  readonly effect: Kind;
  /** The names of its arguments, in the order of the positional ones. */
  readonly parameters: readonly string[];
}

/** What became of a call, as `outcomeOf` returns it. */
export type Outcome = 'done' | 'refused' | 'expired' | 'rejected' | 'too-many' | 'maybe-done' | 'not-done';

/** The API did what was asked. */
export interface Success<Data> {
  /** Tells a success from a failure. */
  readonly success: true;
  /** The data that you asked for. */
  readonly data: Data;
  /** A success has none. */
  readonly message?: undefined;
  /** A success has none. */
  readonly code?: undefined;
}

/** The API refused the call, or could not carry it out. */
export interface Failure<Data = unknown> {
  /** Tells a failure from a success. */
  readonly success: false;
  /** What went wrong, in English, for developers. */
  readonly message?: string | undefined;
  /** The known codes are 1001 and 1009 (rejected) and 1039 (too many requests). */
  readonly code?: number | undefined;
  /** A few failures carry data; most do not. */
  readonly data?: Data | undefined;
}

/**
 * An answer of the API. Failures are values, not exceptions; check `success` before using `data`:
 *
 * ```ts
 * const result = await behindAPI.V20.payments.payture.billStatus(billId);
 * if (result.success) console.log(result.data.status);
 * else console.log(result.message);
 * ```
 */
export type Result<Data, FailureData = Partial<Data>> = Success<Data> | Failure<FailureData>;

/** Settings for one call. A time of 0 means no limit. */
export interface CallOptions {
  /** In ms, for one attempt, from the request to the end of the answer's body. Default 30 000. */
  readonly timeout?: number | undefined;
  /** In ms, for the call as a whole, with all its attempts and the waits between them. Default: no limit. */
  readonly totalTimeout?: number | undefined;
  /**
   * How often a request is repeated after a temporary error, if that is safe. Default 2. Even with 0, Chromium and Deno send a
   * request again by themselves if a kept-alive connection breaks before an answer: see `idempotencyHeader`.
   */
  readonly retries?: number | undefined;
  /** Ends the call; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Headers to add to the request. They replace those of the client; upper and lower case do not matter. */
  readonly headers?: HeadersOption | undefined;
}

/** A result together with the HTTP response that carried it. */
export interface WithResponse<Answer> {
  /** The same as without the response. */
  readonly result: Answer;
  /** Status and headers; its body is already read. */
  readonly response: Response;
}

/** The named arguments of a call that has none: `.with({})`. */
export type NoArguments = Readonly<Record<string, never>>;
