import { valueAt } from '../../spec/json-pointer.ts';
import { camelCase } from '../../spec/names.ts';
import type { CallContract } from '../calls.ts';
import type { Contract } from '../contract.ts';
import type { Schema } from './alternatives.ts';
import { compareSchemas } from './compare-schemas.ts';
import { type Difference, made, undone } from './difference.ts';

/** The arguments that are there before and after. Programs do not see the names by which they are sent. */
export function compareArguments(before: CallContract, after: CallContract): Difference[] {
  return Object.entries(before.parameters).flatMap(([wireName, schema]) => {
    const name = camelCase(wireName);
    const [successor, now] = Object.entries(after.parameters).find(([key]) => camelCase(key) === name) ?? [];
    if (successor === undefined || !now) return [];
    const wasRequired = before.required.includes(wireName);
    const isRequired = after.required.includes(successor);
    return [
      ...(isRequired && !wasRequired ? [made('argumentRequired', `\`${name}\` must be given`)] : []),
      ...(wasRequired && !isRequired ? [undone('argumentRequired', `\`${name}\` may be left out`)] : []),
      ...compareSchemas(
        { document: before.document, schema: { ...schema } },
        { document: after.document, schema: { ...now } },
        'given',
        { steps: [name], whole: 'its request' },
      ),
    ];
  });
}

interface Response {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

/** What comes back, by HTTP status. */
export function compareAnswers(before: CallContract, after: CallContract): Difference[] {
  const [old, now] = [before.responses, after.responses] as Record<string, Response>[];
  const statuses = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])].sort();
  const all = statuses.flatMap((status) => {
    const [was, is] = [old?.[status], now?.[status]];
    if (!was) return [made('statusAdded', `may fail with HTTP ${status}`)];
    if (!is) return [undone('statusAdded', `no longer fails with HTTP ${status}`)];
    const whole = status === '200' ? 'its answer' : `its answer with HTTP ${status}`;
    return compareContent(before.document, after.document, was, is, whole);
  });
  return toldOnce(all);
}

/** What all failures have in common is told of the first. */
function toldOnce(differences: readonly Difference[]): Difference[] {
  const alike = Map.groupBy(differences, ({ text }) => text.replace(/(its failure) with HTTP \d+/, '$1'));
  return [...alike.values()].flatMap((group) => group.slice(0, 1));
}

function compareContent(
  before: Contract,
  after: Contract,
  was: Response,
  is: Response,
  whole: string,
): Difference[] {
  const [old, now] = [resolve(before, was).content ?? {}, resolve(after, is).content ?? {}];
  const types = (content: object) => Object.keys(content).sort().join(', ') || 'nothing';
  if (types(old) !== types(now))
    return [made('mediaType', `${whole} is ${types(now)} instead of ${types(old)}`)];
  return Object.entries(old).flatMap(([type, { schema = {} }]) =>
    compareSchemas(
      { document: before, schema },
      { document: after, schema: now[type]?.schema ?? {} },
      'received',
      { steps: [], whole },
    ),
  );
}

const resolve = (document: Contract, response: Response): Response =>
  response.$ref === undefined ? response : (valueAt(document, response.$ref) as Response);
