import { camelCase } from '../../spec/names.ts';
import { type Finding, findingsOf } from '../finding.ts';
import { packages } from '../packages.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Difference, made, undone } from './difference.ts';

type Exports = Snapshot['exports'];

/** What can no longer be imported, and what can be by now. */
export function compareExports(before: Exports, after: Exports): Finding[] {
  const entries = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return entries.flatMap((entry) => {
    const owner = packages.find(({ name }) => entry === name || entry.startsWith(`${name}/`));
    const about = { package: owner?.name ?? entry, app: appOf(entry), subject: entry };
    return findingsOf(compareEntry(entry, before[entry], after[entry]), about);
  });
}

type Names = readonly string[];

function compareEntry(entry: string, before: Names | undefined, after: Names | undefined): Difference[] {
  if (!after) return [undone('entryAdded', 'can no longer be imported')];
  if (!before) return [made('entryAdded', 'can be imported')];
  // A value is a type as well; what was a value and is but a type now cannot be used as before.
  const [gone, added] = [without(before, after), without(after, before)];
  const isDocument = appOf(entry) !== undefined;
  return [
    ...gone.map((name) =>
      after.includes(`type ${name}`)
        ? undone('valueExported', `exports ${name} as a type only`)
        : undone('exportAdded', `no longer exports ${name}`),
    ),
    ...added
      // The types of a document follow from its schemas, whose changes are reported as such.
      .filter((name) => !isDocument || !name.startsWith('type '))
      .map((name) =>
        before.includes(`type ${name}`)
          ? made('valueExported', `exports ${name} as a value`)
          : made('exportAdded', `exports ${name}`),
      ),
  ];
}

/** The names that are not among others, not even as values. */
const without = (names: Names, others: Names): string[] =>
  names.filter((name) => !others.includes(name) && !others.includes(name.replace('type ', '')));

/** `ruKitchen` of `node-behind-api-client/ru-kitchen/v10`, also of its `/calls`. */
function appOf(entry: string): string | undefined {
  const folder = /\/([\w-]+)\/v\d+(?:\/calls)?$/.exec(entry)?.[1];
  return folder && camelCase(folder);
}
