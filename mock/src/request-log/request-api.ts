import { success } from '../http/answer.ts';
import type { Routes } from '../http/router.ts';
import { eventStream } from './event-stream.ts';
import type { RequestLog } from './request-log.ts';

export function addRequestRoutes(routes: Routes, log: RequestLog): void {
  routes.add('GET', '/__mock/requests', () => success(log.list()));
  routes.add('DELETE', '/__mock/requests', () => success({ forgotten: log.clear() }));
  routes.add('GET', '/__mock/events', () => eventStream(log));
}
