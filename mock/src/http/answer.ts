import type { ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';

/** The headers of an answer. One that may be there several times, such as `Set-Cookie`, is a list. */
export type AnswerHeaders = Readonly<Record<string, string | string[]>>;

/** An answer that is ready to be sent. */
export interface Answer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly body: string;
  /** What is sent in place of the body, as it comes. */
  readonly stream?: Readable;
  /** Whether the real server has answered. */
  readonly isUpstream?: boolean;
  /** How it fails to arrive; undefined if it arrives as it is. */
  readonly broken?: BrokenDelivery;
  /** Sends the answer in another way than all others, with these headers. */
  readonly deliver?: (response: ServerResponse, headers: AnswerHeaders) => void;
}

/** The connection breaks before an answer, stays open without one, or breaks when some bytes of it have arrived. */
type BrokenDelivery =
  | { readonly kind: 'dropped' | 'hanging' }
  | { readonly kind: 'truncated'; readonly arrived: Buffer; readonly length: number };

/** Tells these answers from those of the real server, wherever the mock runs: they prove nothing about that. */
export const OF_THE_MOCK: AnswerHeaders = { 'x-mock': 'node-behind-api-mock' };

export function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(value),
  };
}

export function success(data: unknown): Answer {
  return json(200, { success: true, data });
}

export function redirect(location: string, status = 303): Answer {
  return { status, headers: { location, 'cache-control': 'no-store' }, body: '' };
}

/** An error that becomes the answer `{ success: false, message }`, wherever it is thrown while a request is handled. */
export class Failure extends Error {
  readonly status: number;
  readonly headers: Record<string, string>;

  constructor(status: number, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

export function failure({ status, message, headers }: Failure): Answer {
  return json(status, { success: false, message }, headers);
}
