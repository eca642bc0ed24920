import { compare } from '../../src/drift/check.ts';
import { Observed } from '../../src/drift/observed.ts';
import type { DriftReport } from '../../src/drift/report.ts';
import { version } from '../../src/drift/version.ts';
import { envelopeIn, parsed } from '../../src/envelope.ts';
import { isAhead } from '../spec/day.ts';
import type { AnswersSeen } from './answers-seen.ts';

/** What a HAR file gave. */
export interface Recording {
  readonly report: DriftReport;
  /** Answers of operations that were checked. */
  readonly checked: number;
  /** Answers of operations without a readable envelope. */
  readonly unreadable: number;
  /** Entries that are no calls of the API. */
  readonly others: number;
  /** Answers that were counted before: the recordings overlap, or a service worker passed them on. */
  readonly doubles: number;
  /** Answers of the mock. */
  readonly mocked: number;
  /** Answers that came from the computer on which they were recorded. */
  readonly local: number;
}

/** The part of an entry that is read. Everything else of it is dropped with the entry. */
export interface Entry {
  startedDateTime?: unknown;
  time?: unknown;
  request?: { method?: unknown; url?: unknown; postData?: { text?: unknown } };
  response?: {
    status?: unknown;
    headers?: readonly { name?: unknown; value?: unknown }[];
    content?: { text?: unknown; encoding?: unknown };
  };
}

type Response = Entry['response'];

/** Finds the operation of a path, `/api/payments/20/payture/billStatus`. */
export type OperationAt = (path: string) => string | undefined;

/** Keeps of the entries of a HAR file only what the drift check finds out about them. */
export class HarEntries {
  /** How many there were. */
  count = 0;
  /** Whether one of them is dated in the future. */
  isAhead = false;
  readonly #counts = { checked: 0, unreadable: 0, others: 0, doubles: 0, mocked: 0, local: 0 };
  readonly #days = new Set<string>();
  readonly #observed = new Map<string, Observed>();
  readonly #operationAt: OperationAt;
  readonly #seen: AnswersSeen;

  constructor(operationAt: OperationAt, seen: AnswersSeen) {
    this.#operationAt = operationAt;
    this.#seen = seen;
  }

  add(entry: Entry): void {
    this.count++;
    const { request, response } = entry;
    const url = URL.parse(String(request?.url));
    const call = url && request?.method === 'POST' ? this.#callAt(url.pathname) : undefined;
    if (!url || !call) {
      this.#counts.others++;
      return;
    }
    const status = Number(response?.status);
    const answer = answerIn(response);
    const time = timeOf(entry);
    if (!(status >= 100 && status < 600) || answer === undefined || time === undefined) {
      this.#counts.unreadable++;
      return;
    }
    if (headerOf(response, 'x-mock') !== undefined) this.#counts.mocked++;
    else if (this.#isDouble(entry, time)) this.#counts.doubles++;
    else {
      const day = new Date(time).toISOString().slice(0, 10);
      this.isAhead ||= isAhead(day);
      this.#days.add(day);
      this.#counts.checked++;
      if (isLocal(url)) this.#counts.local++;
      this.#check(call, status, answer);
    }
  }

  recording(): Recording {
    const days = [...this.#days].sort();
    const today = new Date().toISOString().slice(0, 10);
    const report = {
      format: 'behind-api-drift',
      version: 1,
      client: version,
      from: days[0] ?? today,
      to: days.at(-1) ?? today,
      operations: [...this.#observed].map(([operation, observed]) => observed.drift(operation)),
    } as const;
    return { report, ...this.#counts };
  }

  /** The server may be behind a path of its own, as in `https://example.com/behind/api/…`. */
  #callAt(pathname: string): Call | undefined {
    for (let at = 0; at >= 0; at = pathname.indexOf('/', at + 1)) {
      const path = pathname.slice(at);
      const operation = this.#operationAt(path);
      if (operation !== undefined) return { operation, path };
    }
    return undefined;
  }

  #check({ operation, path }: Call, status: number, answer: { readonly success: boolean }): void {
    const observed = this.#observed.get(operation) ?? new Observed();
    this.#observed.set(operation, observed);
    observed.add({ path, status, success: answer.success, ...compare(operation, status, answer) });
  }

  #isDouble({ time, request, response }: Entry, from: number): boolean {
    const duration = Number(time) || 0;
    const parts = [request?.url, request?.postData?.text, response?.status, response?.content?.text];
    return this.#seen.add(parts, { from, to: from + Math.max(duration, 0) });
  }
}

interface Call {
  readonly operation: string;
  readonly path: string;
}

/** The answer, if it is one that the client would take for one. */
function answerIn(response: Response): { readonly success: boolean } | undefined {
  const { text, encoding } = response?.content ?? {};
  if (typeof text !== 'string') return undefined;
  // As `Response.text()` does it, without a byte order mark.
  const bytes = Buffer.from(text, encoding === 'base64' ? 'base64' : 'utf8');
  return envelopeIn(parsed(new TextDecoder().decode(bytes)));
}

/** When the request was made. Safari leaves that out of what it has from elsewhere; the server's clock will do. */
function timeOf({ startedDateTime, response }: Entry): number | undefined {
  const times = [startedDateTime, headerOf(response, 'date')].map((time) => Date.parse(String(time)));
  return times.find((time) => !Number.isNaN(time));
}

function headerOf(response: Response, name: string): unknown {
  const headers = Array.isArray(response?.headers) ? response.headers : [];
  return headers.find((header) => String(header?.name).toLowerCase() === name)?.value;
}

const isLocal = ({ hostname }: URL): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
