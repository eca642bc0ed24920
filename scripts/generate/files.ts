import { emitClient, emitEntry } from './emit-index.ts';
import { emitModules, moduleTypeNames } from './emit-modules.ts';
import { emitTable } from './emit-table.ts';
import { emitTypes } from './emit-types.ts';
import { type Api, modelOf } from './model.ts';
import type { ReadDocument } from './read.ts';

/** What belongs into generated/, by path below it; not formatted yet. */
export async function generateFiles(documents: readonly ReadDocument[]): Promise<Map<string, string>> {
  const apis = documents.map(modelOf);
  const files = new Map<string, string>();
  for (const api of apis) {
    const types = await emitTypes(api);
    const declared = [...types.matchAll(/^export type (\w+) = components/gm)].map(
      (match) => match[1] as string,
    );
    refuseNamesakes(api, declared);
    const folder = `${api.app}/v${api.version}`;
    const head = notice(api.file);
    files.set(`${folder}/types.ts`, head + types);
    files.set(`${folder}/modules.ts`, head + emitModules(api, declared));
    files.set(`${folder}/table.ts`, head + emitTable(api));
    files.set(`${folder}/index.ts`, head + emitEntry(api));
  }
  for (const [client, ofClient] of Map.groupBy(apis, (api) => api.client)) {
    files.set(`${client}.ts`, notice('spec/') + emitClient(client, ofClient));
  }
  return files;
}

function refuseNamesakes(api: Api, declared: readonly string[]): void {
  const own = new Set(moduleTypeNames(api));
  const twice = declared.filter((name) => own.has(name));
  if (twice.length > 0) {
    throw new Error(
      `${api.file}: the schema ${twice.join(', ')} has the name of a generated type; rename it.`,
    );
  }
}

const notice = (source: string): string =>
  `// Generated from ${source} by \`npm run generate\`. Do not edit.\n\n`;
