import { Failure, success } from '../http/answer.ts';
import type { Router } from '../http/router.ts';
import type { OperationNames } from '../spec/operation-names.ts';
import type { JsonObject } from '../utils/json.ts';
import type { Expectation } from './expectations.ts';
import { readExpectation } from './read-expectation.ts';

const WHERE = 'POST /__mock/expectations';

/** Adds `/__mock/expectations`: what is expected to be asked, and whether it was. */
export function addExpectationApi(router: Router, names: OperationNames): void {
  router.add('GET', '/__mock/expectations', ({ world }) => {
    const all = world.expectations.list();
    const unmet = all.filter(({ isMet }) => !isMet).length;
    return success({ met: unmet === 0, unmet, expectations: all.map(toJson) });
  });

  router.add('POST', '/__mock/expectations', async (request) => {
    const { pattern, times } = readExpectation((await request.json()) ?? {}, names, WHERE);
    try {
      return success(toJson(request.world.expectations.add(pattern, times)));
    } catch (error) {
      throw new Failure(409, `${WHERE}: ${(error as Error).message}`);
    }
  });

  router.add('DELETE', '/__mock/expectations', ({ world }) =>
    success({ removed: world.expectations.clear() }),
  );

  router.add('GET', '/__mock/expectations/{id}', ({ world, params }) => {
    const expectation = world.expectations.find(Number(params.id));
    if (expectation === undefined) throw unknown(params.id);
    return success(toJson(expectation));
  });

  router.add('DELETE', '/__mock/expectations/{id}', ({ world, params }) => {
    if (!world.expectations.remove(Number(params.id))) throw unknown(params.id);
    return success({ removed: 1 });
  });
}

function unknown(id: string | undefined): Failure {
  return new Failure(404, `There is no expectation with the id ${id}`);
}

function toJson(expectation: Expectation): JsonObject {
  const { id, pattern, times, count, isMet, nearestMiss } = expectation;
  return { id, ...pattern, ...times, count, met: isMet, nearestMiss, message: String(expectation) };
}
