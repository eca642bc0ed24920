// Generated from spec/tools/v10.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type { PdfRenderFromJSONArguments, PdfToTextArguments, PdfToTextFromUrlArguments } from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – tools v10, by module and call. */
export interface ToolsV10Schemas {
  readonly pdf: {
    readonly toText: ArgumentsSchema<PdfToTextArguments>;
    readonly toTextFromUrl: ArgumentsSchema<PdfToTextFromUrlArguments>;
    readonly renderFromJSON: ArgumentsSchema<PdfRenderFromJSONArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – tools v10, by module and call. Give it to
 * `validator([toolsV10Schemas])`.
 */
export const toolsV10Schemas: ToolsV10Schemas = schemasOf(
  'V10.tools',
  {
    pdf: {
      toText: { members: { fileKey: '#FileKey' }, required: ['fileKey'] },
      toTextFromUrl: { members: { url: '#Url' }, required: ['url'] },
      renderFromJSON: {
        members: {
          template: { type: 'string | object', limits: { minLength: 1 } },
          data: 'object',
          style: 'string | object',
        },
        required: ['template', 'data'],
      },
    },
  },
  {
    FileKey: { type: 'string', limits: { minLength: 1 } },
    Url: { type: 'string', limits: { format: 'uri', pattern: '^https?://', minLength: 1 } },
  },
);
