import { success } from '../answer.ts';
import type { Routes } from '../routes.ts';
import { eventStream } from './events.ts';
import type { RequestLog } from './log.ts';

export function addRequestRoutes(routes: Routes, log: RequestLog): void {
  routes.add('GET', '/__mock/requests', () => success(log.list()));
  routes.add('DELETE', '/__mock/requests', () => success({ forgotten: log.clear() }));
  routes.add('GET', '/__mock/events', () => eventStream(log));
}
