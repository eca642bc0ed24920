import type { ServerResponse } from 'node:http';

/** An answer that is ready to be sent. */
export type Answer = {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** Sends it in place of the usual way; `headers` are all that it should have. */
  deliver?: (response: ServerResponse, headers: Record<string, string>) => void;
};

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

/** Thrown anywhere while a request is handled, it becomes the answer `{ success: false, message }`. */
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
