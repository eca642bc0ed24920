import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, Failure, failure } from '../http/answer.ts';
import type { Handler, Request } from '../http/router.ts';
import { dropped, hanging, malformed, truncated } from './broken-answers.ts';
import type { Fault, Values } from './catalogue.ts';
import { type ChosenFault, faults, isWait, readFaultHeader } from './fault-parameters.ts';
import { waitingTime } from './latency.ts';

const NO_ANSWER: Answer = { status: 0, headers: {}, body: '' };

/** Wraps the handler of an operation: a request meets the faults of its header X-Mock-Fault, else those that are armed. */
export function withFaults(handler: Handler, operation: string): Handler {
  return async (request) => {
    const chosen = await faultsFor(request, operation);
    const [wait] = chosen.filter(isWait);
    const [other] = chosen.filter((one) => !isWait(one));
    if (wait !== undefined) {
      note(wait, request);
      if (!(await waited(wait.values, request.forgotten))) return dropped(NO_ANSWER);
    }
    return other === undefined ? handler(request) : play(other, handler, request);
  };
}

async function faultsFor(request: Request, operation: string): Promise<ChosenFault[]> {
  const { headers, world } = request;
  const header = headers['x-mock-fault'];
  if (header !== undefined) return readFaultHeader(String(header));
  if (world.faults.isEmpty) return [];
  // What is wrong with a body is said by the handler.
  const body = await request.json().catch(() => undefined);
  return world.faults.take({ operation, headers, body });
}

function note({ name }: ChosenFault, request: Request): Fault {
  const fault = faults.get(name) as Fault;
  request.notes.push(`Fault ${name}: ${fault.description}`);
  return fault;
}

async function play(chosen: ChosenFault, handler: Handler, request: Request): Promise<Answer> {
  const { values } = chosen;
  const fault = note(chosen, request);
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

/** Returns false if the request was forgotten before the time was up. */
function waited(values: Values, forgotten: AbortSignal): Promise<boolean> {
  return delay(waitingTime(values), true, { signal: forgotten }).catch(() => false);
}
