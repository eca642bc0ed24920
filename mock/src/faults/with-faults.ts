import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, Failure, failure } from '../http/answer.ts';
import type { Handler, Request } from '../http/router.ts';
import { dropped, hanging, malformed, truncated } from './broken-answers.ts';
import type { Fault } from './catalogue.ts';
import { type ChosenFault, faults, readFaultHeader } from './fault-parameters.ts';

const NO_ANSWER: Answer = { status: 0, headers: {}, body: '' };

/** Wraps the handler of an operation: a request meets the fault of its header X-Mock-Fault, else one that is armed. */
export function withFaults(handler: Handler, operation: string): Handler {
  return (request) => {
    const header = request.headers['x-mock-fault'];
    const chosen =
      header === undefined ? request.world.faults.take(operation) : readFaultHeader(String(header));
    return chosen === undefined ? handler(request) : play(chosen, handler, request);
  };
}

async function play({ name, values }: ChosenFault, handler: Handler, request: Request): Promise<Answer> {
  const fault = faults.get(name) as Fault;
  request.notes.push(`Fault ${name}: ${fault.description}`);
  if (fault.effect === 'wait' && !(await waited(values.ms, request.world.ended))) return dropped(NO_ANSWER);
  // A fault without work also waits for the whole request, whether its body is valid or not.
  const usual = fault.work ? await handled(handler, request) : await received(request);
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

async function handled(handler: Handler, request: Request): Promise<Answer> {
  try {
    return await handler(request);
  } catch (error) {
    if (error instanceof Failure) return failure(error);
    throw error;
  }
}

async function received(request: Request): Promise<Answer> {
  await request.json().catch(() => undefined);
  return NO_ANSWER;
}

/** Returns false if the world ended before the time was up. */
function waited(ms: number | undefined, ended: AbortSignal): Promise<boolean> {
  return delay(ms, true, { signal: ended }).catch(() => false);
}
