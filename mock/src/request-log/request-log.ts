import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from '../http/answer.ts';
import { MAX_BYTES as MAX_REQUEST_BYTES } from '../http/request-body.ts';
import { matches, type PatternSubject, type RequestPattern } from '../matching/request-pattern.ts';
import { Listeners } from '../utils/listeners.ts';
import {
  type LogEntry,
  type RequestSummary,
  type ShownRequest,
  shortened,
  showRequest,
  summarize,
} from './shown-request.ts';

/** How many requests are kept, and of how many bytes in all. */
const MAX_REQUESTS = 5000;
const MAX_BYTES = 16 * 1024 * 1024;
/** How much is kept of a path, a body or an answer: all that the mock itself takes. Only what the real server takes can be more. */
const MAX_LENGTH = MAX_REQUEST_BYTES;

/** Describes requests. */
export interface RequestQuery extends RequestPattern {
  /** A text that stands anywhere but in headers and answers, in capitals or not. */
  readonly search?: string | undefined;
}

/** What is kept of a request beside its body. */
interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly operation: string | undefined;
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
  #bytes = 0;
  #forgotten = 0;
  #first = 1;
  #last = 0;

  add(request: LoggedRequest, body: Buffer | undefined, answer: Answer, ms: number): void {
    const { method, path, operation, headers, notes } = request;
    this.#last += 1;
    const id = this.#last;
    const entry: LogEntry = {
      ...{
        id,
        // Rounded up, as the clock rounds down: no request came before it was sent.
        time: Math.ceil(Date.now() - ms),
        ms,
        method,
        path: shortened(path, MAX_LENGTH),
        operation,
        headers,
        notes,
      },
      body: body === undefined ? '' : shortenBody(body),
      status: answer.status,
      answerHeaders: answer.headers,
      answer: shortened(answer.body, MAX_LENGTH),
    };
    this.#entries.set(id, entry);
    this.#bytes += sizeOf(entry);
    while (this.#entries.size > MAX_REQUESTS || this.#bytes > MAX_BYTES) this.#removeOldest();
    this.onRequest.call(id);
  }

  get size(): number {
    return this.#entries.size;
  }

  /** How many requests were forgotten because there were too many, or too large ones, since the log was last cleared. */
  get forgotten(): number {
    return this.#forgotten;
  }

  /** Returns requests, the newest first. */
  list(wanted: RequestQuery = {}, limit = Number.POSITIVE_INFINITY): ShownRequest[] {
    return this.#find(wanted, limit).map(showRequest);
  }

  /** Returns summaries of requests, the newest first. */
  summaries(wanted: RequestQuery = {}, limit = Number.POSITIVE_INFINITY): RequestSummary[] {
    return this.#find(wanted, limit).map(summarize);
  }

  /** Returns how many of the requests match. */
  count(wanted: RequestQuery): number {
    return this.#find(wanted).length;
  }

  find(id: number): ShownRequest | undefined {
    const entry = this.#entries.get(id);
    return entry && showRequest(entry);
  }

  summary(id: number): RequestSummary | undefined {
    const entry = this.#entries.get(id);
    return entry && summarize(entry);
  }

  /** Returns what patterns are compared with; undefined if the request is not kept. */
  subject(id: number): PatternSubject | undefined {
    const entry = this.#entries.get(id);
    return entry && subjectOf(entry);
  }

  clear(): number {
    const { size } = this.#entries;
    this.#entries.clear();
    this.#bytes = 0;
    this.#forgotten = 0;
    this.#first = this.#last + 1;
    this.onClear.call();
    return size;
  }

  /** Returns the newest requests that are wanted, the newest first. */
  #find({ search = '', ...pattern }: RequestQuery, limit = Number.POSITIVE_INFINITY): LogEntry[] {
    const text = search.toLowerCase();
    const found: LogEntry[] = [];
    for (let id = this.#last; id >= this.#first && found.length < limit; id--) {
      const entry = this.#entries.get(id);
      if (entry === undefined || !matches(pattern, subjectOf(entry))) continue;
      if (text === '' || searchedText(entry).includes(text)) found.push(entry);
    }
    return found;
  }

  #removeOldest(): void {
    const oldest = this.#entries.get(this.#first);
    if (oldest !== undefined) this.#bytes -= sizeOf(oldest);
    this.#entries.delete(this.#first);
    this.#first += 1;
    this.#forgotten += 1;
  }
}

function searchedText(entry: LogEntry): string {
  const { method, path, status, notes, body } = showRequest(entry);
  return [method, path, status || 'no answer', ...notes, body].join(' ').toLowerCase();
}

function subjectOf({ operation, status, body, headers }: LogEntry): PatternSubject {
  return {
    ...{ operation, status, headers },
    // Most patterns say nothing about it.
    get body() {
      return parsed(body.toString());
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** About how many bytes a request takes. */
function sizeOf({ path, headers, notes, body, answer }: LogEntry): number {
  const texts = [path, answer, ...notes, ...Object.values(headers).map(String)];
  return texts.reduce((sum, { length }) => sum + length, body.length);
}

/** Copies what is kept of a body that is larger, so that the rest does not stay in memory. */
function shortenBody(body: Buffer): Buffer | string {
  return body.length > MAX_LENGTH ? `${body.toString('utf8', 0, MAX_LENGTH)}… (${body.length} bytes)` : body;
}
