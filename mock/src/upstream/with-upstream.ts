import { type Answer, Failure } from '../http/answer.ts';
import type { Handler, Request } from '../http/router.ts';
import type { Effect } from '../spec/documents.ts';
import { asksForAnswer } from '../validation/prefer-header.ts';
import type { DriftReports } from './drift-reports.ts';
import type { Upstream } from './upstream.ts';
import { UpstreamError } from './upstream-error.ts';

/** What a mock in front of the real server has. */
export interface UpstreamSettings {
  readonly upstream: Upstream;
  readonly reports: DriftReports;
  /** Whether the mock answers where the real server fails. */
  readonly fallback: boolean;
}

/** An operation at one of its paths. */
interface PassedOn {
  readonly name: string;
  readonly path: string;
  readonly effect: Effect;
}

/** Wraps the handler of an operation: the real server answers, unless the request asks for an answer of the mock. */
export function withUpstream(handler: Handler, operation: PassedOn, settings: UpstreamSettings): Handler {
  const { upstream, reports, fallback } = settings;
  return async (request) => {
    if (await isForMock(request)) return handler(request);
    const outcome = await ask(upstream, request);
    if (outcome instanceof UpstreamError) {
      if (!fallback || !mayFallBack(operation, outcome.mayBeDone)) throw failureOf(outcome, upstream);
      return fallBack(handler, request, outcome.message);
    }
    if (!outcome.stream) reports.check(operation, outcome);
    if (fallback && outcome.status >= 500 && mayFallBack(operation, true)) {
      outcome.stream?.destroy();
      return fallBack(handler, request, `HTTP ${outcome.status}`);
    }
    return givenBack(outcome, request, upstream);
  };
}

/** Returns a handler for what the documents do not have: it is passed on, and nothing is known about it. */
export function passedOn(upstream: Upstream): Handler {
  return async (request) => {
    const outcome = await ask(upstream, request);
    if (outcome instanceof UpstreamError) throw failureOf(outcome, upstream);
    return givenBack(outcome, request, upstream);
  };
}

/** An answer of the mock must not hide that the real server may have charged or changed something. */
function mayFallBack({ effect }: PassedOn, mayBeDone: boolean): boolean {
  return effect === 'read' || !mayBeDone;
}

async function isForMock({ headers, world, operation, json }: Request): Promise<boolean> {
  if (headers.prefer !== undefined && asksForAnswer(String(headers.prefer))) return true;
  if (world.answers.isEmpty) return false;
  const body = await json().catch(() => undefined);
  return world.answers.has({ operation, headers, body });
}

async function ask(upstream: Upstream, request: Request): Promise<Answer | UpstreamError> {
  try {
    return await upstream.ask(request);
  } catch (error) {
    if (error instanceof UpstreamError) return error;
    throw error;
  }
}

function givenBack(answer: Answer, { notes }: Request, { url }: Upstream): Answer {
  notes.push(`Answered by ${url}`);
  return answer;
}

function fallBack(handler: Handler, request: Request, reason: string): Answer | Promise<Answer> {
  request.notes.push(`The real server has failed (${reason}), so the mock has answered`);
  return handler(request);
}

function failureOf({ message, mayBeDone, isTimeout }: UpstreamError, { url }: Upstream): Failure {
  const consequence = mayBeDone ? 'What was asked may have been done' : 'Nothing was sent';
  return new Failure(isTimeout ? 504 : 502, `The real server ${url} has failed: ${message}. ${consequence}`);
}
