import type { IncomingHttpHeaders } from 'node:http';
import type { AnswerHeaders } from '../http/answer.ts';
import { isObject, type JsonObject } from '../utils/json.ts';
import { redactHeaders, redactText } from './redact.ts';

/** How much of a path or a note a summary has. */
const MAX_LENGTH = 500;
/** How much of a body or an answer stands in a list. */
const MAX_TEXT_LENGTH = 32 * 1024;

/** A request and its answer as they are kept. */
export interface LogEntry {
  readonly id: number;
  readonly time: number;
  readonly ms: number;
  readonly method: string;
  readonly path: string;
  readonly operation: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly notes: readonly string[];
  readonly body: Buffer | string;
  readonly status: number;
  readonly answerHeaders: AnswerHeaders;
  readonly answer: string;
}

/** What a list of requests shows. */
export interface RequestSummary {
  readonly id: number;
  /** ISO 8601 */
  readonly time: string;
  readonly ms: number;
  readonly method: string;
  readonly path: string;
  /** The call path; not there if the request is for no operation. */
  readonly operation?: string;
  /** 0 if no answer arrived. */
  readonly status: number;
  /** Whether the answer says that the call did not succeed. */
  readonly failed: boolean;
  /** The fault that the request met, and the message of a failure. */
  readonly notes: readonly string[];
}

/** A request and its answer as they are shown, without tokens. */
export interface ShownRequest extends Omit<RequestSummary, 'failed'> {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly answerHeaders: Readonly<Record<string, string>>;
  readonly answer: string;
}

export function showRequest(entry: LogEntry): ShownRequest {
  const { headers, body, answer, answerHeaders, notes } = entry;
  return {
    ...outline(entry),
    headers: redactHeaders(headers),
    body: redactText(body.toString()),
    answerHeaders: redactHeaders(answerHeaders),
    answer: redactText(answer),
    notes: [...notes, ...failureMessage(parsed(answer))],
  };
}

export function summarize(entry: LogEntry): RequestSummary {
  const { path, notes, answer } = entry;
  const content = parsed(answer);
  return {
    ...outline(entry),
    path: path.slice(0, MAX_LENGTH),
    failed: content.success === false,
    notes: [...notes, ...failureMessage(content)].map((note) => note.slice(0, MAX_LENGTH)),
  };
}

/** Returns a request as it stands in a list, which would be too long with large bodies. */
export function shortenRequest(request: ShownRequest): ShownRequest {
  const { body, answer } = request;
  return {
    ...request,
    body: shortened(body, MAX_TEXT_LENGTH),
    answer: shortened(answer, MAX_TEXT_LENGTH),
  };
}

export function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}… (${text.length} characters)` : text;
}

function outline({ id, time, ms, method, path, operation, status }: LogEntry) {
  return {
    ...{ id, time: new Date(time).toISOString(), ms: Math.round(ms * 10) / 10, method, path },
    ...(operation !== undefined && { operation }),
    status,
  };
}

function parsed(answer: string): JsonObject {
  try {
    const content: unknown = JSON.parse(answer);
    return isObject(content) ? content : {};
  } catch {
    return {};
  }
}

/** Returns the message of an answer that is a failure. */
function failureMessage({ success, message }: JsonObject): string[] {
  return success === false && typeof message === 'string' ? [message] : [];
}
