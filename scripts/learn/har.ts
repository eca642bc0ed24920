import { createReadStream } from 'node:fs';
import { JSONParser } from '@streamparser/json';
import { compare } from '../../src/drift/check.ts';
import { Observed } from '../../src/drift/observed.ts';
import type { DriftReport } from '../../src/drift/report.ts';
import { version } from '../../src/drift/version.ts';
import { envelopeIn, parsed } from '../../src/envelope.ts';
import { InputError } from './input-error.ts';

/** What a HAR file gave. */
export interface Recording {
  readonly report: DriftReport;
  /** Answers of operations that were checked. */
  readonly checked: number;
  /** Answers of operations without a readable envelope. */
  readonly unreadable: number;
  /** Entries that are no calls of the API. */
  readonly others: number;
  /** Answers that came from the computer on which they were recorded: perhaps from the mock. */
  readonly local: number;
}

/** The part of an entry that is read. Everything else of it is dropped with the entry. */
interface Entry {
  startedDateTime?: unknown;
  request?: { method?: unknown; url?: unknown };
  response?: { status?: unknown; content?: { text?: unknown; encoding?: unknown } };
}

/**
 * Reads a HAR file entry by entry, so that its size does not matter, and keeps of the answers only what the drift check
 * finds out about them.
 *
 * @param operationAt - the operation of a path, `/api/payments/20/payture/billStatus`
 */
export async function readHar(
  file: string,
  operationAt: (path: string) => string | undefined,
): Promise<Recording> {
  const reader = new HarReader(operationAt);
  const parser = new JSONParser({ paths: ['$.log.entries.*'], keepStack: false, stringBufferSize: 65_536 });
  let problem: unknown;
  let ended = false;
  parser.onValue = ({ value }) => reader.add(value as Entry);
  parser.onError = (error) => {
    problem ??= error;
  };
  parser.onEnd = () => {
    ended = true;
  };
  for await (const chunk of createReadStream(file, { highWaterMark: 262_144 })) {
    if (ended && String(chunk).trim() !== '') problem ??= new Error('more follows');
    if (problem === undefined && !ended) parser.write(chunk as Buffer);
    if (problem !== undefined) break;
  }
  // The messages of the parser quote the file.
  if (problem !== undefined || !ended)
    throw new InputError(`${file}: this HAR file is not whole JSON. Was it cut off while it was saved?`);
  return reader.recording();
}

class HarReader {
  #checked = 0;
  #unreadable = 0;
  #others = 0;
  #local = 0;
  readonly #days = new Set<string>();
  readonly #observed = new Map<string, Observed>();
  readonly #operationAt: (path: string) => string | undefined;

  constructor(operationAt: (path: string) => string | undefined) {
    this.#operationAt = operationAt;
  }

  add({ startedDateTime, request, response }: Entry): void {
    const url = URL.parse(String(request?.url));
    const operation = url && request?.method === 'POST' ? this.#operationAt(url.pathname) : undefined;
    if (!url || operation === undefined) {
      this.#others++;
      return;
    }
    const status = Number(response?.status);
    const answer = answerIn(response);
    const day = dayOf(startedDateTime);
    if (!(status >= 100 && status < 600) || answer === undefined || day === undefined) {
      this.#unreadable++;
      return;
    }
    this.#checked++;
    if (/^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)) this.#local++;
    this.#days.add(day);
    const observed = this.#observed.get(operation) ?? new Observed();
    this.#observed.set(operation, observed);
    const compared = compare(operation, status, answer);
    observed.add({ path: url.pathname, status, success: answer.success, ...compared });
  }

  recording(): Recording {
    const days = [...this.#days].sort();
    const today = new Date().toISOString().slice(0, 10);
    return {
      report: {
        format: 'behind-api-drift',
        version: 1,
        client: version,
        from: days[0] ?? today,
        to: days.at(-1) ?? today,
        operations: [...this.#observed].map(([operation, observed]) => observed.drift(operation)),
      },
      checked: this.#checked,
      unreadable: this.#unreadable,
      others: this.#others,
      local: this.#local,
    };
  }
}

/** The answer, if it is one that the client would take for one. */
function answerIn(response: Entry['response']): { readonly success: boolean } | undefined {
  const { text, encoding } = response?.content ?? {};
  if (typeof text !== 'string') return undefined;
  return envelopeIn(parsed(encoding === 'base64' ? Buffer.from(text, 'base64').toString() : text));
}

/** Nothing but a date is let through. */
function dayOf(time: unknown): string | undefined {
  const date = new Date(String(time));
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
