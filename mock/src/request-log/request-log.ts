import type { Answer } from '../http/answer.ts';
import type { Request } from '../http/router.ts';
import { maskedHeaders, maskedText } from './redact.ts';

/** How many requests are kept, and how much of each of their bodies. */
const KEPT = 200;
const LONGEST = 32 * 1024;

type Entry = {
  id: number;
  time: number;
  ms: number;
  request: Pick<Request, 'method' | 'path' | 'headers' | 'notes'>;
  body: Buffer | string;
  answer: Pick<Answer, 'status' | 'headers' | 'body'>;
};

/** A request and its answer as they are shown, without tokens. */
export type ShownRequest = {
  id: number;
  /** ISO 8601 */
  time: string;
  ms: number;
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
  /** 0 if no answer arrived. */
  status: number;
  answer: string;
  /** What was wrong, in words, and which fault it met. */
  notes: string[];
};

/** What the listener is told: a request of the API, or a change by a request to the mock itself. */
export type Watcher = { request(id: number): void; change(): void };

/** The last requests of the API. To keep them costs next to nothing; the work is done when somebody looks. */
export class RequestLog {
  readonly #entries = new Map<number, Entry>();
  readonly #watchers = new Set<Watcher>();
  #last = 0;

  add(request: Request, body: Buffer | undefined, answer: Answer, ms: number): void {
    if (request.path.startsWith('/__mock')) {
      if (request.method !== 'GET') for (const watcher of this.#watchers) watcher.change();
      return;
    }
    const { method, path, headers, notes } = request;
    const id = ++this.#last;
    this.#entries.set(id, {
      id,
      time: Date.now(),
      ms,
      request: { method, path: start(path), headers, notes },
      body: body === undefined ? '' : kept(body),
      answer: { status: answer.status, headers: answer.headers, body: start(answer.body) },
    });
    this.#entries.delete(id - KEPT);
    for (const watcher of this.#watchers) watcher.request(id);
  }

  /** The newest first. */
  list(): ShownRequest[] {
    return [...this.#entries.values()].map(shown).reverse();
  }

  find(id: number): ShownRequest | undefined {
    const entry = this.#entries.get(id);
    return entry && shown(entry);
  }

  clear(): number {
    const { size } = this.#entries;
    this.#entries.clear();
    return size;
  }

  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }
}

function shown({ id, time, ms, request, body, answer }: Entry): ShownRequest {
  const answered = maskedText(answer.body);
  return {
    id,
    time: new Date(time).toISOString(),
    ms: Math.round(ms * 10) / 10,
    method: request.method,
    path: request.path,
    headers: maskedHeaders(request.headers),
    body: maskedText(body.toString()),
    status: answer.status,
    answer: answered,
    notes: [...request.notes, ...problems(answer)],
  };
}

/** Why the API said no. */
function problems({ body }: Pick<Answer, 'body'>): string[] {
  try {
    const { success, message } = JSON.parse(body) as { success?: unknown; message?: unknown };
    return success === false && typeof message === 'string' ? [message] : [];
  } catch {
    return [];
  }
}

/** A copy, so that a small part does not keep a large whole in memory. */
function kept(body: Buffer): Buffer | string {
  return body.length > LONGEST ? `${body.toString('utf8', 0, LONGEST)}… (${body.length} bytes)` : body;
}

function start(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text;
}
