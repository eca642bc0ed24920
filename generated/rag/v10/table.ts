// Generated from spec/rag/v10.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { RagV10 } from './modules.ts';

/**
 * Behind API – rag v10: A store of texts that can be searched by meaning.
 *
 * Give it to `createBehindApi({ apis: [ragV10] })`.
 */
export const ragV10: Api<{ readonly V10: { readonly rag: RagV10 } }> = {
  'rag/10/storage': {
    search: 'read query limit',
    put: 'write text doc_type source book_id chapter_id page_id',
  },
};
