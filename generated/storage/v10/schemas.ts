// Generated from spec/storage/v10.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type { NoArguments } from '../../../src/types.ts';
import type {
  FileDownloadArguments,
  FileGetArguments,
  FileObtainArguments,
  FileStoreArguments,
  UploadRemoteArguments,
} from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – storage v10, by module and call. */
export interface StorageV10Schemas {
  readonly file: {
    readonly store: ArgumentsSchema<FileStoreArguments>;
    readonly get: ArgumentsSchema<FileGetArguments>;
    readonly obtain: ArgumentsSchema<FileObtainArguments>;
    readonly download: ArgumentsSchema<FileDownloadArguments>;
  };
  readonly upload: {
    readonly chunk: ArgumentsSchema<NoArguments>;
    readonly remote: ArgumentsSchema<UploadRemoteArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – storage v10, by module and call. Give it to
 * `validator([storageV10Schemas])`.
 */
export const storageV10Schemas: StorageV10Schemas = schemasOf(
  'V10.storage',
  {
    file: {
      store: {
        members: { fileToken: { type: 'string', limits: { minLength: 1 } } },
        required: ['fileToken'],
      },
      get: { members: { fileKey: '#FileKey' }, required: ['fileKey'] },
      obtain: { members: { fileKey: '#FileKey' }, required: ['fileKey'] },
      download: {
        members: { objectId: { type: 'string', limits: { minLength: 1 } } },
        required: ['objectId'],
      },
    },
    upload: { chunk: { members: {} }, remote: { members: { url: '#Url' }, required: ['url'] } },
  },
  {
    FileKey: { type: 'string', limits: { minLength: 1 } },
    Url: { type: 'string', limits: { format: 'uri', pattern: '^https?://', minLength: 1 } },
  },
);
