import { type Answer, Failure, success } from '../http/answer.ts';
import type { Router } from '../http/router.ts';
import type { World } from '../worlds/world.ts';

/** Adds `/__mock/requests`, and the events that the control page listens to. */
export function addRequestApi(router: Router): void {
  router.add('GET', '/__mock/requests', ({ world, query }) =>
    success(
      query.get('summary') === 'true' ? world.log.summaries(query.get('search') ?? '') : world.log.list(),
    ),
  );

  router.add('DELETE', '/__mock/requests', ({ world }) => success({ forgotten: world.log.clear() }));

  router.add('GET', '/__mock/requests/{id}', ({ world, params }) => {
    const request = world.log.find(Number(params.id));
    if (request === undefined)
      throw new Failure(404, `The request ${params.id} is not kept, or not any more`);
    return success(request);
  });

  router.add('GET', '/__mock/events', ({ world }) => eventStream(world));
}

/** Answers with server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html */
function eventStream({ events }: World): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
    body: '',
    deliver(response, headers) {
      response.writeHead(200, headers);
      events.add(response);
    },
  };
}
