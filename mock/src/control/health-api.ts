import { success } from '../http/answer.ts';
import { HEALTH_PATH } from '../http/control-path.ts';
import type { Router } from '../http/router.ts';

/** Adds `/__mock/health`, for who waits until the mock is up. */
export function addHealthApi(router: Router, operations: number): void {
  router.add('GET', HEALTH_PATH, () => success({ status: 'up', operations }));
}
