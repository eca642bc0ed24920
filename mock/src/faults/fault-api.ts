import { Failure, success } from '../http/answer.ts';
import type { Router } from '../http/router.ts';
import type { JsonObject } from '../utils/json.ts';
import { nearest } from '../utils/nearest.ts';
import type { ArmedFault, Times } from './armed-faults.ts';
import type { Parameter } from './catalogue.ts';
import { chooseFault, faults } from './fault-parameters.ts';

const WHERE = 'POST /__mock/faults';
const MAX_TIMES = 1_000_000;

/** Adds `/__mock/faults`, where faults are armed and disarmed. `operations` has the name of each operation by its name and by its path. */
export function addFaultApi(router: Router, operations: ReadonlyMap<string, string>): void {
  router.add('GET', '/__mock/faults', ({ world }) =>
    success({
      armed: world.faults.list().map(toJson),
      faults: [...faults].map(([name, { title, description, work, parameters }]) => ({
        name,
        title,
        description,
        work,
        parameters: Object.entries(parameters).map(([name, parameter]: [string, Parameter]) => ({
          name,
          ...parameter,
        })),
      })),
      operations: [...new Set(operations.values())],
    }),
  );

  router.add('POST', '/__mock/faults', async (request) => {
    const { fault, operation, times, ...parameters } = (await request.json()) ?? {};
    const chosen = chooseFault(fault, parameters, WHERE);
    const armed = request.world.faults.arm(chosen, operationNamed(operation, operations), readTimes(times));
    return success(toJson(armed));
  });

  router.add('DELETE', '/__mock/faults', ({ world }) => success({ disarmed: world.faults.clear() }));

  router.add('DELETE', '/__mock/faults/{id}', ({ params, world }) => {
    if (!world.faults.disarm(Number(params.id)))
      throw new Failure(404, `No fault with the id ${params.id} is armed`);
    return success({ disarmed: 1 });
  });
}

function toJson({ id, name, values, operation, left }: ArmedFault): JsonObject {
  return { id, fault: name, ...values, operation: operation ?? null, left };
}

function operationNamed(given: unknown, operations: ReadonlyMap<string, string>): string | undefined {
  if (given === undefined || given === null || given === '') return undefined;
  const name = typeof given === 'string' ? operations.get(given) : undefined;
  if (name !== undefined) return name;
  const near =
    typeof given === 'string' && given.length < 200 ? nearest(given, operations.keys()) : undefined;
  const [example] = operations.keys();
  const hint = near === undefined ? `Name one like ${example}, or by its path` : `Did you mean ${near}?`;
  const sent = JSON.stringify(given);
  throw new Failure(400, `${WHERE}: there is no operation ${sent.slice(0, 200)}. ${hint}`);
}

function readTimes(given: unknown): Times {
  if (given === undefined) return 1;
  if (given === 'always') return given;
  if (typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= MAX_TIMES) return given;
  throw new Failure(
    400,
    `${WHERE}: times should be a whole number from 1 to ${MAX_TIMES}, or "always", not ${JSON.stringify(given)}`,
  );
}
