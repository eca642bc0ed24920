import { camelCase } from '../../spec/names.ts';
import type { Finding } from '../finding.ts';
import { packages } from '../packages.ts';
import type { Snapshot } from '../snapshot.ts';

type Exports = Snapshot['exports'];

/** What can no longer be imported, and what can be by now. */
export function compareExports(before: Exports, after: Exports): Finding[] {
  const removed = Object.entries(before).flatMap(([entry, names]) => {
    const now = after[entry];
    if (!now) return finding(entry, 'major', 'can no longer be imported');
    // A value is a type as well; what was a value and is but a type now cannot be used as before.
    const gone = names.filter((name) => !now.includes(name) && !now.includes(name.replace('type ', '')));
    return gone.map((name) => finding(entry, 'major', `no longer exports ${name}`));
  });
  const added = Object.entries(after).flatMap(([entry, names]) => {
    const old = before[entry];
    if (!old) return finding(entry, 'minor', 'can be imported');
    const isDocument = appOf(entry) !== undefined;
    return (
      names
        .filter((name) => !old.includes(name))
        // The types of a document follow from its schemas, whose changes are reported as such.
        .filter((name) => !isDocument || !name.startsWith('type '))
        .map((name) => finding(entry, 'minor', `exports ${name}`))
    );
  });
  return [...removed, ...added];
}

const finding = (entry: string, bump: Finding['bump'], text: string): Finding => ({
  package: packages.find(({ name }) => entry === name || entry.startsWith(`${name}/`))?.name ?? entry,
  bump,
  app: appOf(entry),
  subject: entry,
  text,
});

/** `ruKitchen` of `node-behind-api-client/ru-kitchen/v10`. */
function appOf(entry: string): string | undefined {
  const folder = /\/([\w-]+)\/v\d+$/.exec(entry)?.[1];
  return folder && camelCase(folder);
}
