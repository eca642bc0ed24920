// Generated from spec/storage/v10.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { StorageV10 } from './modules.ts';

/**
 * Behind API – storage v10: Upload files, keep them and get them back.
 *
 * Give it to `createBehindApi({ apis: [storageV10] })`.
 */
export const storageV10: Api<{ readonly V10: { readonly storage: StorageV10 } }> = {
  'storage/10/file': {
    store: 'write file_token',
    get: 'read file_key',
    obtain: 'write file_key',
    download: 'read object_id',
  },
  'storage/10/upload': {
    chunk: 'write',
    remote: 'write url',
  },
};
