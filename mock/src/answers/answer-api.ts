import { Failure, success } from '../http/answer.ts';
import type { Router } from '../http/router.ts';
import { operationNamed } from '../matching/request-pattern.ts';
import type { JsonObject } from '../utils/json.ts';
import type { OwnAnswer } from './own-answers.ts';
import { type AnswerContext, readAnswer } from './read-answer.ts';

const WHERE = 'POST /__mock/answers';

/** Adds `/__mock/answers`: answers that take the place of the usual ones. */
export function addAnswerApi(router: Router, context: AnswerContext): void {
  router.add('GET', '/__mock/answers', ({ world }) => success(world.answers.list().map(toJson)));

  router.add('GET', '/__mock/examples/{operation}', async ({ params }) => {
    const name = operationNamed(params.operation, context.names, 'GET /__mock/examples');
    return success((await context.findOperation(String(name))).examples());
  });

  router.add('POST', '/__mock/answers', async (request) => {
    const answer = await readAnswer((await request.json()) ?? {}, context, WHERE);
    try {
      return success(toJson(request.world.answers.add(answer)));
    } catch (error) {
      throw new Failure(409, `${WHERE}: ${(error as Error).message}`);
    }
  });

  router.add('DELETE', '/__mock/answers', ({ world }) => success({ removed: world.answers.clear() }));

  router.add('DELETE', '/__mock/answers/{id}', ({ world, params }) => {
    if (world.answers.remove(Number(params.id))) return success({ removed: 1 });
    throw new Failure(404, `There is no answer with the id ${params.id}`);
  });
}

function toJson({ id, when, status, headers, body, left }: OwnAnswer): JsonObject {
  const { operation, ...condition } = when;
  return { id, operation, when: condition, status, headers, body, left };
}
