import { Failure, success } from '../http/answer.ts';
import type { Router } from '../http/router.ts';
import type { OperationNames } from '../spec/operation-names.ts';
import type { JsonObject } from '../utils/json.ts';
import { armFault } from './arm.ts';
import type { ArmedFault } from './armed-faults.ts';
import type { Parameter } from './catalogue.ts';
import { faults } from './fault-parameters.ts';

/** Adds `/__mock/faults`, where faults are armed and disarmed. */
export function addFaultApi(router: Router, names: OperationNames): void {
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
      operations: names.all(),
    }),
  );

  router.add('GET', '/__mock/faults/armed', ({ world }) => success(world.faults.list().map(toJson)));

  router.add('POST', '/__mock/faults', async (request) => {
    const given = (await request.json()) ?? {};
    return success(toJson(armFault(given, request.world.faults, names, 'POST /__mock/faults')));
  });

  router.add('DELETE', '/__mock/faults', ({ world }) => success({ disarmed: world.faults.clear() }));

  router.add('DELETE', '/__mock/faults/{id}', ({ params, world }) => {
    if (!world.faults.disarm(Number(params.id)))
      throw new Failure(404, `No fault with the id ${params.id} is armed`);
    return success({ disarmed: 1 });
  });
}

function toJson({ id, name, values, operation, when, after, left }: ArmedFault): JsonObject {
  const { body, headers } = when;
  const hasCondition = body !== undefined || headers !== undefined;
  return {
    ...{ id, fault: name, ...values, operation: operation ?? null },
    ...(hasCondition && { when: { body, headers } }),
    ...(after > 0 && { after }),
    left,
  };
}
