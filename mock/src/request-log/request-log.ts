import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from '../http/answer.ts';
import { Listeners } from '../utils/listeners.ts';
import {
  type LogEntry,
  type RequestSummary,
  type ShownRequest,
  showRequest,
  summarize,
} from './shown-request.ts';

/** How many requests are kept. */
const MAX_REQUESTS = 200;
/** How much is kept of a path or a body. */
const MAX_LENGTH = 32 * 1024;

/** What is kept of a request beside its body. */
interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly notes: readonly string[];
}

/** The last requests of the API. They are kept as they are, and redacted when they are shown. */
export class RequestLog {
  /** Called with the id of each new request. */
  readonly onRequest: Listeners<[id: number]> = new Listeners();
  /** Called when the requests were forgotten. */
  readonly onClear: Listeners = new Listeners();
  readonly #entries = new Map<number, LogEntry>();
  #last = 0;

  add(request: LoggedRequest, body: Buffer | undefined, answer: Answer, ms: number): void {
    const { method, path, headers, notes } = request;
    this.#last += 1;
    const id = this.#last;
    this.#entries.set(id, {
      ...{ id, time: Date.now(), ms, method, path: shortenText(path), headers, notes },
      body: body === undefined ? '' : shortenBody(body),
      status: answer.status,
      answer: shortenText(answer.body),
    });
    this.#entries.delete(id - MAX_REQUESTS);
    this.onRequest.call(id);
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Returns the requests, the newest first. */
  list(): ShownRequest[] {
    return [...this.#entries.values()].map(showRequest).reverse();
  }

  find(id: number): ShownRequest | undefined {
    const entry = this.#entries.get(id);
    return entry && showRequest(entry);
  }

  summary(id: number): RequestSummary | undefined {
    const entry = this.#entries.get(id);
    return entry && summarize(entry);
  }

  /** Returns summaries of the requests in which a text stands anywhere but in headers and answers, the newest first. */
  summaries(search = ''): RequestSummary[] {
    const wanted = search.toLowerCase();
    const has = (entry: LogEntry) => {
      const { method, path, status, notes, body } = showRequest(entry);
      return [method, path, status || 'no answer', ...notes, body].join(' ').toLowerCase().includes(wanted);
    };
    const entries = [...this.#entries.values()].reverse();
    return (wanted === '' ? entries : entries.filter(has)).map(summarize);
  }

  clear(): number {
    const { size } = this.#entries;
    this.#entries.clear();
    this.onClear.call();
    return size;
  }
}

/** Copies what is kept of a large body, so that the rest does not stay in memory. */
function shortenBody(body: Buffer): Buffer | string {
  return body.length > MAX_LENGTH ? `${body.toString('utf8', 0, MAX_LENGTH)}… (${body.length} bytes)` : body;
}

function shortenText(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}… (${text.length} characters)` : text;
}
