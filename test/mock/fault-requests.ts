import { catalogue, type FaultName } from '../../mock/src/faults/catalogue.ts';
import type { Mock } from '../../mock/src/index.ts';
import { GUEST, PAYTURE, post, send } from './support.ts';

export const CREATE = `${PAYTURE}/billCreateUnauthorised`;
export const STATUS = `${PAYTURE}/billStatus`;
export const NAMES = Object.keys(catalogue) as FaultName[];
export const ANSWERS: FaultName[] = NAMES.filter((name) => catalogue[name].effect === 'answer');
export const SILENT: FaultName[] = NAMES.filter((name) => catalogue[name].effect === 'hang');

/** Returns requests that can meet faults, and those that arm them. */
export function faultRequests(mock: () => Mock) {
  return {
    create: (fault?: string) =>
      post(`${mock().url}${CREATE}`, GUEST, fault === undefined ? {} : { 'X-Mock-Fault': fault }),
    status: () => post(`${mock().url}${STATUS}`, { bill_id: 'nobodys' }),
    arm: (body: unknown) => post(`${mock().url}/__mock/faults`, body),
    disarm: (id = '') => send(`${mock().url}/__mock/faults${id}`, { method: 'DELETE' }),
    /** Each bill that was created is forgotten, and counted. */
    bills: async () => (await post(`${mock().url}/__mock/reset`)).body.data?.forgotten,
  };
}
