import { type Api, folderOf, pascal } from './model.ts';

/** The entry of one document, `node-behind-api-client/payments/v20`. */
export const emitEntry = (api: Api): string => `export { ${api.constant} } from './table.ts';
export type * from './modules.ts';
export type * from './types.ts';`;

/** All documents of one client: its tables, and the type of the calls they make. */
export function emitClient(client: string, apis: readonly Api[]): string {
  const imports = apis.flatMap((api) => [
    `import { ${api.constant} } from './${folderOf(api)}/table.ts';`,
    `import type { ${api.typeName} } from './${folderOf(api)}/modules.ts';`,
  ]);
  const versions = [...new Set(apis.map(({ version }) => version))].sort((a, b) => a - b);
  const members = versions.map((version) => {
    const ofVersion = apis.filter((api) => api.version === version);
    const apps = ofVersion.map(
      (api) => `/** ${api.document.info.summary} */\nreadonly ${api.app}: ${api.typeName};`,
    );
    return `readonly V${version}: {\n${apps.join('\n')}\n};`;
  });
  const name = client === 'main' ? '' : pascal(client);
  return `${imports.join('\n')}

/** Every call of the client, by version, app and module. */
export interface Behind${name}Api {
${members.join('\n')}
}

export const ${client}Apis = [${apis.map(({ constant }) => constant).join(', ')}];`;
}
