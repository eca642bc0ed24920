import { availableParallelism } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { camelCase } from '../../spec/names.ts';
import type { Contract } from '../contract.ts';
import type { Finding } from '../finding.ts';
import { type CallContract, componentOf, operationsOf } from '../operations.ts';
import { client } from '../packages.ts';
import { type RedoclyChange, redoclyDiff } from './redocly-diff.ts';

type Documents = Readonly<Record<string, Contract>>;

/** What Redocly finds in the documents that are there before and after, and are not the same. */
export async function compareDocuments(before: Documents, after: Documents): Promise<Finding[]> {
  const changed = Object.keys(before).filter(
    (name) => after[name] && !isDeepStrictEqual(before[name], after[name]),
  );
  const findings: Finding[][] = [];
  const worker = async () => {
    for (let name = changed.shift(); name; name = changed.shift()) {
      findings.push(await compareDocument(name, before[name] as Contract, after[name] as Contract));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return findings.flat();
}

async function compareDocument(name: string, before: Contract, after: Contract): Promise<Finding[]> {
  const changes = await redoclyDiff(before, after);
  const operations = [...operationsOf(before), ...operationsOf(after)];
  const app = operations[0]?.app ?? name;
  return changes.flatMap((change) => {
    const rated = rate(change);
    if (!rated) return [];
    const component = componentOf(after, change.path);
    const isShared = component !== undefined && component === componentOf(before, change.path);
    const subject = concerned(operations, isShared ? component : change.path) ?? name;
    return { package: client.name, app, subject, ...rated };
  });
}

/** The operations that a place belongs to; undefined if it is none of any operation. */
function concerned(operations: readonly CallContract[], place: string): string | undefined {
  const found = operations.filter(({ places }) =>
    [...places].some((own) => `${place}/`.startsWith(`${own}/`)),
  );
  const [id, ...others] = new Set(found.map((operation) => operation.id));
  return id && id + more(others.length);
}

const more = (count: number): string => (count === 0 ? '' : ` and ${count} more`);

function rate(change: RedoclyChange): Pick<Finding, 'bump' | 'text'> | undefined {
  const { impact, kind, path, verdicts } = change;
  if (verdicts.length > 0 && impact !== 'patch') {
    return { bump: impact, text: verdicts.map(({ message }) => message.replace(/\.$/, '')).join('; ') };
  }
  const values = newValues(change);
  if (values.length > 0) return { bump: 'minor', text: `${memberAt(path)} may also be ${values.join(', ')}` };
  // Operations and arguments are compared by ourselves.
  if (kind !== 'added' || impact !== 'minor' || isPath(path) || isArgument(path)) return undefined;
  return { bump: 'minor', text: `${memberAt(path)} is new` };
}

/** Redocly passes over values that it finds harmless. */
function newValues({ property, base, revision }: RedoclyChange): string[] {
  if (property !== 'enum' || !Array.isArray(base?.value) || !Array.isArray(revision?.value)) return [];
  const before: unknown[] = base.value;
  return revision.value.filter((value) => !before.includes(value)).map((value) => JSON.stringify(value));
}

const isPath = (path: string): boolean => /^#\/paths\/[^/]+(\/post)?$/.test(path);

const isArgument = (path: string): boolean =>
  /\/requestBody(\/content\/application~1json\/schema\/properties\/[^/]+)?$/.test(path);

/** The last name on the way: `data.status` of `…/properties/data/properties/status/anyOf/0`. */
function memberAt(path: string): string {
  const names = [...path.matchAll(/\/properties\/([^/]+)/g)].map(([, name]) => name as string);
  const component = /\/components\/schemas\/([^/]+)/.exec(path)?.[1];
  if (names.length > 0) return [component, ...names].filter(Boolean).join('.');
  return component ?? camelCase(path.split('/').at(-1) ?? path);
}
