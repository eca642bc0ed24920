import { camelCase } from '../../spec/names.ts';
import type { Body } from '../../spec/openapi.ts';
import type { Contract } from '../contract.ts';
import { type Finding, findingsOf } from '../finding.ts';
import { client } from '../packages.ts';
import type { Schema } from './alternatives.ts';
import { compareSchemas } from './compare-schemas.ts';
import { type Difference, made, undone } from './difference.ts';

type Documents = Readonly<Record<string, Contract>>;

/** What changed for servers of users, to which the API sends notices (`webhooks`). */
export function compareNotices(before: Documents, after: Documents): Finding[] {
  return Object.entries(before).flatMap(([document, old]) => {
    const now = after[document];
    if (!now) return [];
    const names = [...new Set([...Object.keys(old.webhooks ?? {}), ...Object.keys(now.webhooks ?? {})])];
    const app = camelCase(document.split('/')[0] ?? document);
    return names.flatMap((name) =>
      findingsOf(compareNotice(old, now, name), { package: client.name, app, subject: name }),
    );
  });
}

function compareNotice(old: Contract, now: Contract, name: string): Difference[] {
  const [was, is] = [old.webhooks?.[name], now.webhooks?.[name]];
  if (!was) return [made('noticeAdded', 'is new')];
  if (!is) return [undone('noticeAdded', 'was removed')];
  return compareSchemas(
    { document: old, schema: schemaOf(was.post) },
    { document: now, schema: schemaOf(is.post) },
    'received',
    { steps: [], whole: 'the notice' },
  );
}

const schemaOf = ({ requestBody }: { readonly requestBody?: Body }): Schema => ({
  ...requestBody?.content['application/json'].schema,
});
