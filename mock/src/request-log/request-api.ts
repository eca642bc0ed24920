import { success } from '../http/answer.ts';
import type { Router } from '../http/router.ts';
import { eventStream } from './event-stream.ts';
import type { RequestLog } from './request-log.ts';

/** Adds `/__mock/requests` and the events that the control page listens to. */
export function addRequestApi(router: Router, log: RequestLog): void {
  router.add('GET', '/__mock/requests', () => success(log.list()));
  router.add('DELETE', '/__mock/requests', () => success({ forgotten: log.clear() }));
  router.add('GET', '/__mock/events', () => eventStream(log));
}
