import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** One request as the fault server got it, with all that is needed to answer it, or not to. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly body: string;
  readonly response: ServerResponse;
  readonly socket: Socket;
  /** 1 for the first request that the endpoint gets. */
  readonly number: number;
  /** The address of another origin, which takes down what it is sent. */
  readonly elsewhere: string;
}

/** What the server does with a request. */
export type Behaviour = (exchange: Exchange) => void;

export const JSON_TYPE = { 'Content-Type': 'application/json' };
export const HTML_TYPE = { 'Content-Type': 'text/html' };

export const SUCCESS = JSON.stringify({ success: true, data: { bill_id: 'bill', status: 'PENDING' } });
export const FAILURE = JSON.stringify({ success: false, message: 'No such bill' });

/** An answer of the API, or what came in its place. */
export const answering =
  (status: number, body: string | Buffer, headers: OutgoingHttpHeaders = JSON_TYPE): Behaviour =>
  ({ response }) => {
    response.writeHead(status, headers).end(body);
  };

export const succeeding = answering(200, SUCCESS);

/** A behaviour for each of the first requests; those after them get the last one. */
export const inTurn =
  (...behaviours: readonly [Behaviour, ...Behaviour[]]): Behaviour =>
  (exchange) =>
    (behaviours[exchange.number - 1] ?? behaviours.at(-1))?.(exchange);

/** A body that comes in chunks, so that its end is not announced. */
export function beginBody({ response }: Exchange, start: string): void {
  response.writeHead(200, JSON_TYPE).write(start);
}
