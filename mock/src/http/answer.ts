import type { ServerResponse } from 'node:http';

/** An answer that is ready to be sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How it fails to arrive; undefined if it arrives as it is. */
  readonly broken?: BrokenDelivery;
  /** Sends the answer in another way than all others, with these headers. */
  readonly deliver?: (response: ServerResponse, headers: Readonly<Record<string, string>>) => void;
}

/** The connection breaks before an answer, stays open without one, or breaks when some bytes of it have arrived. */
type BrokenDelivery =
  | { readonly kind: 'dropped' | 'hanging' }
  | { readonly kind: 'truncated'; readonly arrived: Buffer; readonly length: number };

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
