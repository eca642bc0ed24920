import { type Answer, Failure, json, success } from '../http/answer.ts';
import type { Router } from '../http/router.ts';
import type { OperationNames } from '../spec/operation-names.ts';
import type { World } from '../worlds/world.ts';
import { harOf } from './har.ts';
import { readLimit, readRequestQuery } from './request-query.ts';
import { shortenRequest } from './shown-request.ts';

/** Adds `/__mock/requests`, and the events that the control page listens to. */
export function addRequestApi(router: Router, names: OperationNames): void {
  router.add('GET', '/__mock/requests', ({ world: { log }, query }) => {
    const limit = readLimit(query);
    const wanted = readRequestQuery(query, names);
    if (query.get('summary') === 'true') return success(log.summaries(wanted, limit));
    const data = log.list(wanted, limit).map(shortenRequest);
    return json(200, { success: true, count: log.count(wanted), forgotten: log.forgotten, data });
  });

  router.add('GET', '/__mock/requests.har', ({ world: { log }, query, origin }) =>
    json(200, harOf(log.list(readRequestQuery(query, names)).reverse(), origin), {
      'content-disposition': 'attachment; filename="requests.har"',
    }),
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
