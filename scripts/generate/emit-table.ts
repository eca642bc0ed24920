import { type Api, type Call, folderOf } from '../spec/model.ts';
import { comment } from './tsdoc.ts';

/** The operation table: what the client needs to know of each call, effect first, then its parameters in order. */
export function emitTable(api: Api): string {
  const place = folderOf(api).replace('/v', '/');
  const modules = api.modules.map((module) => {
    return `'${place}/${module.name}': {\n${module.calls.map((call) => `${call.name}: '${entry(call)}',`).join('\n')}\n},`;
  });
  return `import type { Api } from '../../../src/api.ts';
import type { ${api.typeName} } from './modules.ts';

${comment([`${api.document.info.title}: ${api.document.info.summary}`, '', `Give it to \`createBehindApi({ apis: [${api.constant}] })\`.`])}
export const ${api.constant}: Api<{ readonly V${api.version}: { readonly ${api.app}: ${api.typeName} } }> = {
${modules.join('\n')}
};`;
}

const entry = (call: Call): string => [call.effect, ...call.parameters.map(({ wire }) => wire)].join(' ');
