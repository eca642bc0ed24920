import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, Failure, failure } from '../http/answer.ts';
import type { Handler, Request } from '../http/router.ts';
import type { ArmedFaults } from './armed-faults.ts';
import { dropped, hanging, malformed, truncated } from './broken-answers.ts';
import type { Fault } from './catalogue.ts';
import { type Chosen, faults, readHeader } from './fault-parameters.ts';

const NOTHING: Answer = { status: 0, headers: {}, body: '' };

/** The handler of an operation, which meets the fault of the request's header, else one that is armed. */
export function withFaults(handler: Handler, operation: string, armed: ArmedFaults): Handler {
  return (request) => {
    const header = request.headers['x-mock-fault'];
    const chosen = header === undefined ? armed.take(operation) : readHeader(String(header));
    return chosen === undefined ? handler(request) : play(chosen, handler, request, armed.ended);
  };
}

async function play(
  { name, values }: Chosen,
  handler: Handler,
  request: Request,
  ended: AbortSignal,
): Promise<Answer> {
  const fault = faults.get(name) as Fault;
  request.notes.push(`Fault ${name}: ${fault.description}`);
  if (fault.effect === 'wait' && !(await waited(values.ms, ended))) return dropped(NOTHING);
  // A fault without work also comes when all of the request has arrived, whether its body fits or not.
  const usual = fault.work ? await answered(handler, request) : await received(request);
  switch (fault.effect) {
    case 'wait':
      return usual;
    case 'answer':
      return fault.answer(values);
    case 'drop':
      return dropped(usual);
    case 'truncate':
      return truncated(usual, values.percent ?? 0);
    case 'malform':
      return malformed(usual);
    case 'hang':
      return hanging(usual);
  }
}

async function answered(handler: Handler, request: Request): Promise<Answer> {
  try {
    return await handler(request);
  } catch (error) {
    if (error instanceof Failure) return failure(error);
    throw error;
  }
}

async function received(request: Request): Promise<Answer> {
  await request.json().catch(() => undefined);
  return NOTHING;
}

/** False if the server ended first. */
function waited(ms: number | undefined, ended: AbortSignal): Promise<boolean> {
  return delay(ms, true, { signal: ended }).catch(() => false);
}
