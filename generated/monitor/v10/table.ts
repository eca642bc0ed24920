// Generated from spec/monitor/v10.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { MonitorV10 } from './modules.ts';

/**
 * Behind API – monitor v10: Measured values over time, and finances by month.
 *
 * Give it to `createBehindApi({ apis: [monitorV10] })`.
 */
export const monitorV10: Api<{ readonly V10: { readonly monitor: MonitorV10 } }> = {
  'monitor/10/finances': {
    get: 'read month',
    set: 'write alias month value',
    accountGet: 'read month',
    accountSet: 'write alias month value',
  },
  'monitor/10/record': {
    add: 'write alias value',
  },
  'monitor/10/records': {
    get: 'read alias interval',
    financial: 'read month',
  },
};
