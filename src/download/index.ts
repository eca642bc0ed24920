/**
 * Files with their names, and the progress of a download.
 *
 * @module
 */
import { type BehindApiError, OutcomeUnknownError, ResponseFormatError } from '../errors.ts';
import { withOrigin } from '../origin.ts';
import type { CallOperation, CallOptions, Failure, Success } from '../types.ts';
import { type Answered, answered, mayBeDone, outcomeFor } from '../verdict.ts';
import { fileName } from './file-name.ts';
import { type Progress, readBlob } from './read-blob.ts';

export type { Progress } from './read-blob.ts';

/** A file that was downloaded. */
export interface Download {
  /** Its bytes. `blob.type` is the content type that the server gives. */
  readonly blob: Blob;
  /** The name that the server gives, without folders. */
  readonly name: string | undefined;
}

/** A call whose answer may be a file. */
export interface DownloadedCall<Named> {
  /** The path of the call, its effect and the names of its arguments. */
  readonly operation: CallOperation;
  /** The call with named arguments, whose types are those of `named`. */
  with(named: Named, options?: CallOptions): unknown;
  /** The call that returns the HTTP response. */
  raw(...args: never[]): Promise<Response>;
}

/** Settings for the call, and a function that observes the progress. */
export interface DownloadOptions extends CallOptions {
  /** Called with each part of the file. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * Makes a call whose answer is a file, and returns the bytes and the name of the file. If the API refuses, it returns the failure, as
 * any other call does. The time limits and the signal apply until the last byte.
 *
 * @throws TypeError when the call has no argument of such a name
 * @throws ResponseFormatError when something else arrives, such as a web page that says that the address does not exist
 * @throws whatever the call throws
 * @example
 * ```ts
 * const result = await download(behindAPI.V10.storage.file.download, { objectId });
 * if (result.success) save(result.data.blob, result.data.name ?? 'file');
 * ```
 */
export async function download<Named extends object>(
  call: DownloadedCall<Named>,
  named: Named,
  { onProgress, ...options }: DownloadOptions = {},
): Promise<Success<Download> | Failure> {
  const response = await rawResponse(call, named, options);
  const isJson = /\bjson\b/i.test(response.headers.get('Content-Type') ?? '');
  const mayBeAnswer = isJson || !response.ok;
  // The progress is that of a file.
  const blob = await readBlob(response, mayBeAnswer ? undefined : onProgress);
  const attempt = answered(response, mayBeAnswer ? await blob.text() : undefined);
  if (attempt.answer?.success === false) return failureOf(attempt.answer, attempt, call.operation);
  if (!response.ok && !attempt.answer) throw errorFor(attempt, call.operation);
  return { success: true, data: { blob, name: fileName(response.headers.get('Content-Disposition')) } };
}

/** Makes a call by `.raw`, with named arguments. */
function rawResponse<Named extends object>(
  { operation: { name, parameters }, raw }: DownloadedCall<Named>,
  named: Named,
  options: CallOptions,
): Promise<Response> {
  const values = new Map<string, unknown>(Object.entries(named));
  if ([...values.keys()].some((key) => !parameters.includes(key))) {
    throw new TypeError(`${name} takes ${[...parameters, 'options'].join(', ')}`);
  }
  // The types of its arguments are those of `named`, in the order that the operation tells, which TypeScript cannot know.
  const positional = raw as (...args: unknown[]) => Promise<Response>;
  return positional(...parameters.map((parameter) => values.get(parameter)), options);
}

/** Lets `outcomeOf` and `unwrap` know of a failure what they know of others. */
function failureOf(failure: Failure, { verdict, status }: Answered, operation: CallOperation): Failure {
  const outcome = outcomeFor(verdict, operation.effect);
  return withOrigin(failure, { operation: operation.name, attempts: 1, status, outcome });
}

function errorFor({ verdict, status }: Answered, { name, effect }: CallOperation): BehindApiError {
  const info = { operation: name, attempts: 1, status };
  const why = `HTTP ${status}, and neither a file nor an answer of the API`;
  if (mayBeDone(verdict, effect)) return new OutcomeUnknownError(`${why}. It may be done: check first`, info);
  return new ResponseFormatError(`${why}. Check the endpoint`, info);
}
