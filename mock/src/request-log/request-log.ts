import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from '../http/answer.ts';
import { isControlPath } from '../http/control-path.ts';
import { redactHeaders, redactText } from './redact.ts';

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

interface Entry {
  readonly id: number;
  readonly time: number;
  readonly ms: number;
  readonly request: LoggedRequest;
  readonly body: Buffer | string;
  readonly answer: Pick<Answer, 'status' | 'headers' | 'body'>;
}

/** A request and its answer as they are shown, without tokens. */
export interface ShownRequest {
  readonly id: number;
  /** ISO 8601 */
  readonly time: string;
  readonly ms: number;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** 0 if no answer arrived. */
  readonly status: number;
  readonly answer: string;
  /** The fault that the request met, and the message of a failure. */
  readonly notes: readonly string[];
}

export interface Watcher {
  /** Called after each request of the API. */
  request(id: number): void;
  /** Called after a request to the mock itself that may have changed something. */
  change(): void;
}

/** The last requests of the API. They are kept as they are, and redacted when they are shown. */
export class RequestLog {
  readonly #entries = new Map<number, Entry>();
  readonly #watchers = new Set<Watcher>();
  #last = 0;

  add(request: LoggedRequest, body: Buffer | undefined, answer: Answer, ms: number): void {
    if (isControlPath(request.path)) {
      if (request.method !== 'GET') for (const watcher of this.#watchers) watcher.change();
      return;
    }
    const { method, path, headers, notes } = request;
    this.#last += 1;
    const id = this.#last;
    this.#entries.set(id, {
      id,
      time: Date.now(),
      ms,
      request: { method, path: shortenText(path), headers, notes },
      body: body === undefined ? '' : shortenBody(body),
      answer: { status: answer.status, headers: answer.headers, body: shortenText(answer.body) },
    });
    this.#entries.delete(id - MAX_REQUESTS);
    for (const watcher of this.#watchers) watcher.request(id);
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Returns the requests, the newest first. */
  list(): ShownRequest[] {
    return [...this.#entries.values()].map(toShown).reverse();
  }

  find(id: number): ShownRequest | undefined {
    const entry = this.#entries.get(id);
    return entry && toShown(entry);
  }

  clear(): number {
    const { size } = this.#entries;
    this.#entries.clear();
    return size;
  }

  /** Adds a watcher. Returns a function that removes it. */
  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }
}

function toShown({ id, time, ms, request, body, answer }: Entry): ShownRequest {
  const answered = redactText(answer.body);
  return {
    id,
    time: new Date(time).toISOString(),
    ms: Math.round(ms * 10) / 10,
    method: request.method,
    path: request.path,
    headers: redactHeaders(request.headers),
    body: redactText(body.toString()),
    status: answer.status,
    answer: answered,
    notes: [...request.notes, ...failureMessages(answer)],
  };
}

/** Returns the message of an answer that is a failure. */
function failureMessages({ body }: Pick<Answer, 'body'>): string[] {
  try {
    const { success, message } = JSON.parse(body) as { success?: unknown; message?: unknown };
    return success === false && typeof message === 'string' ? [message] : [];
  } catch {
    return [];
  }
}

/** Copies what is kept of a large body, so that the rest does not stay in memory. */
function shortenBody(body: Buffer): Buffer | string {
  return body.length > MAX_LENGTH ? `${body.toString('utf8', 0, MAX_LENGTH)}… (${body.length} bytes)` : body;
}

function shortenText(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}… (${text.length} characters)` : text;
}
