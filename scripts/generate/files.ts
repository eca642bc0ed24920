import type { ReadDocument } from '../spec/documents.ts';
import { folderOf, modelOf } from '../spec/model.ts';
import { emitAllAnswers, emitAnswers } from './emit-answers.ts';
import { emitCalls, emitClient, emitEntry } from './emit-index.ts';
import { emitModules } from './emit-modules.ts';
import { emitSchemas } from './emit-schemas.ts';
import { emitTable } from './emit-table.ts';
import { emitTypes } from './emit-types.ts';

/** What belongs into generated/, by path below it; not formatted yet. */
export async function generateFiles(documents: readonly ReadDocument[]): Promise<Map<string, string>> {
  const apis = documents.map(modelOf);
  const files = new Map<string, string>();
  for (const api of apis) {
    const { types, paths } = await emitTypes(api);
    const declared = [...types.matchAll(/^export type (\w+) = components/gm)].map(
      (match) => match[1] as string,
    );
    const folder = folderOf(api);
    const head = notice(api.file);
    files.set(`${folder}/types.ts`, head + types);
    files.set(`${folder}/paths.ts`, head + paths);
    files.set(`${folder}/modules.ts`, head + emitModules(api, declared));
    files.set(`${folder}/table.ts`, head + emitTable(api));
    files.set(`${folder}/calls.ts`, head + emitCalls());
    files.set(`${folder}/index.ts`, head + emitEntry(api));
    files.set(`${folder}/answers.ts`, head + emitAnswers(api));
    files.set(`${folder}/schemas.ts`, head + emitSchemas(api));
  }
  for (const [client, ofClient] of Map.groupBy(apis, (api) => api.client)) {
    files.set(`${client}.ts`, notice('spec/') + emitClient(client, ofClient));
  }
  files.set('answers.ts', notice('spec/') + emitAllAnswers(apis));
  return files;
}

const notice = (source: string): string =>
  `// Generated from ${source} by \`npm run generate\`. Do not edit.\n\n`;
