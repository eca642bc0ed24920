// Generated from spec/tools/v10.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { ToolsV10 } from './modules.ts';

/**
 * Behind API – tools v10: Read the text of PDF files, and render new ones.
 *
 * Give it to `createBehindApi({ apis: [toolsV10] })`.
 */
export const toolsV10: Api<{ readonly V10: { readonly tools: ToolsV10 } }> = {
  'tools/10/pdf': {
    toText: 'read file_key',
    toTextFromUrl: 'write url',
    renderFromJSON: 'write template data style',
  },
};
