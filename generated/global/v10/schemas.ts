// Generated from spec/global/v10.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type {
  SocketsSendArguments,
  StorageGetArguments,
  StorageGetBulkArguments,
  StorageSetArguments,
} from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – global v10, by module and call. */
export interface GlobalV10Schemas {
  readonly sockets: {
    readonly send: ArgumentsSchema<SocketsSendArguments>;
  };
  readonly storage: {
    readonly get: ArgumentsSchema<StorageGetArguments>;
    readonly getBulk: ArgumentsSchema<StorageGetBulkArguments>;
    readonly set: ArgumentsSchema<StorageSetArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – global v10, by module and call. Give it to
 * `validator([globalV10Schemas])`.
 */
export const globalV10Schemas: GlobalV10Schemas = schemasOf(
  'V10.global',
  {
    sockets: {
      send: {
        members: {
          userId: '#UserId',
          type: { type: 'string', limits: { minLength: 1 } },
          message: 'string | object',
        },
        required: ['userId', 'type', 'message'],
      },
    },
    storage: {
      get: { members: { key: '#Key' }, required: ['key'] },
      getBulk: {
        members: { keys: { type: 'array', items: '#Key', limits: { minItems: 1 } } },
        required: ['keys'],
      },
      set: { members: { key: '#Key', value: '#Value' }, required: ['key', 'value'] },
    },
  },
  {
    UserId: { type: 'string', limits: { minLength: 1 } },
    Key: { type: 'string', limits: { minLength: 1 } },
    Value: { type: 'object | array | string | number | boolean | null', items: 'any' },
  },
);
