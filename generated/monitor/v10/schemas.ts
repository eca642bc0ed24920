// Generated from spec/monitor/v10.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type {
  FinancesAccountGetArguments,
  FinancesAccountSetArguments,
  FinancesGetArguments,
  FinancesSetArguments,
  RecordAddArguments,
  RecordsFinancialArguments,
  RecordsGetArguments,
} from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – monitor v10, by module and call. */
export interface MonitorV10Schemas {
  readonly finances: {
    readonly get: ArgumentsSchema<FinancesGetArguments>;
    readonly set: ArgumentsSchema<FinancesSetArguments>;
    readonly accountGet: ArgumentsSchema<FinancesAccountGetArguments>;
    readonly accountSet: ArgumentsSchema<FinancesAccountSetArguments>;
  };
  readonly record: {
    readonly add: ArgumentsSchema<RecordAddArguments>;
  };
  readonly records: {
    readonly get: ArgumentsSchema<RecordsGetArguments>;
    readonly financial: ArgumentsSchema<RecordsFinancialArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – monitor v10, by module and call. Give it to
 * `validator([monitorV10Schemas])`.
 */
export const monitorV10Schemas: MonitorV10Schemas = schemasOf(
  'V10.monitor',
  {
    finances: {
      get: { members: { month: '#Month' }, required: ['month'] },
      set: {
        members: { alias: { type: 'string', limits: { minLength: 1 } }, month: '#Month', value: 'number' },
        required: ['alias', 'month', 'value'],
      },
      accountGet: { members: { month: '#Month' }, required: ['month'] },
      accountSet: {
        members: { alias: { type: 'string', limits: { minLength: 1 } }, month: '#Month', value: 'number' },
        required: ['alias', 'month', 'value'],
      },
    },
    record: { add: { members: { alias: '#RecordAlias', value: 'number' }, required: ['alias', 'value'] } },
    records: {
      get: { members: { alias: '#RecordAlias', interval: 'string | number' }, required: ['alias'] },
      financial: { members: { month: '#Month' }, required: ['month'] },
    },
  },
  {
    Month: { type: 'string | integer', limits: { minLength: 1 } },
    RecordAlias: { type: 'string', limits: { minLength: 1 } },
  },
);
