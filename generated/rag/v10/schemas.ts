// Generated from spec/rag/v10.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type { StoragePutArguments, StorageSearchArguments } from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – rag v10, by module and call. */
export interface RagV10Schemas {
  readonly storage: {
    readonly search: ArgumentsSchema<StorageSearchArguments>;
    readonly put: ArgumentsSchema<StoragePutArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – rag v10, by module and call. Give it to
 * `validator([ragV10Schemas])`.
 */
export const ragV10Schemas: RagV10Schemas = schemasOf(
  'V10.rag',
  {
    storage: {
      search: {
        members: { query: { type: 'string', limits: { minLength: 1 } }, limit: 'integer' },
        required: ['query'],
      },
      put: {
        members: {
          text: { type: 'string', limits: { minLength: 1 } },
          docType: 'string',
          source: 'string',
          bookId: { type: 'string', limits: { minLength: 1 } },
          chapterId: { type: 'string', limits: { minLength: 1 } },
          pageId: { type: 'string', limits: { minLength: 1 } },
        },
        required: ['text'],
      },
    },
  },
  {},
);
