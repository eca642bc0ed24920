import { success } from '../http/answer.ts';
import type { Router } from '../http/router.ts';
import { eventStream } from './event-stream.ts';

/** Adds `/__mock/requests` and the events that the control page listens to. */
export function addRequestApi(router: Router): void {
  router.add('GET', '/__mock/requests', ({ world }) => success(world.log.list()));
  router.add('DELETE', '/__mock/requests', ({ world }) => success({ forgotten: world.log.clear() }));
  router.add('GET', '/__mock/events', ({ world }) => eventStream(world));
}
