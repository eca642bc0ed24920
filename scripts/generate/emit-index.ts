import { type Api, folderOf } from '../spec/model.ts';
import { pascal } from '../spec/names.ts';
import { comment } from './tsdoc.ts';

/** The entry of one document, `node-behind-api-client/payments/v20`. */
export const emitEntry = (api: Api): string => `export { ${api.constant} } from './table.ts';
export type * from './calls.ts';
export type * from './paths.ts';`;

/** All types that calls need, `node-behind-api-client/payments/v20/calls`. */
export const emitCalls = (): string => `export type * from './modules.ts';
export type * from './types.ts';`;

/** All documents of one client: its tables, and the type of the calls they make. */
export function emitClient(client: string, apis: readonly Api[]): string {
  // Types come from where `exports` has an address, so that a compiler that writes declarations knows how to name them.
  const imports = apis.flatMap((api) => [
    `import { ${api.constant} } from './${folderOf(api)}/table.ts';`,
    `import type { ${api.typeName} } from './${folderOf(api)}/calls.ts';`,
  ]);
  const name = client === 'main' ? '' : pascal(client);
  return `${imports.join('\n')}

/** Every call of the client, by version, app and module. */
export interface Behind${name}Api {
${tree(
  apis,
  (api) => `V${api.version}`,
  (api) => api.app,
)}
}

/** The same calls, by app, version and module. */
export interface Behind${name}Apps {
${tree(
  apis,
  (api) => api.app,
  (api) => `V${api.version}`,
)}
}

export const ${client}Apis = [${apis.map(({ constant }) => constant).join(', ')}];`;
}

function tree(apis: readonly Api[], outer: (api: Api) => string, inner: (api: Api) => string): string {
  return [...Map.groupBy(apis, outer)]
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([key, members]) => {
      const lines = members.map(
        (api) => `${comment([api.document.info.summary])}\nreadonly ${inner(api)}: ${api.typeName};`,
      );
      return `readonly ${key}: {\n${lines.join('\n')}\n};`;
    })
    .join('\n');
}
