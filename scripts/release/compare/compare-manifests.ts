import { type Finding, findingsOf } from '../finding.ts';
import type { ManifestContract } from '../manifests.ts';
import { type Difference, made, undone } from './difference.ts';

type Manifests = Readonly<Record<string, ManifestContract>>;

/** What changed in the package.json of each package, and in the commands that it brings. */
export function compareManifests(before: Manifests, after: Manifests): Finding[] {
  return Object.entries(after).flatMap(([name, now]) => {
    const old = before[name];
    return old ? findingsOf(compareManifest(old, now), { package: name, subject: name }) : [];
  });
}

function compareManifest(old: ManifestContract, now: ManifestContract): Difference[] {
  const conditions = Object.entries(old.conditions).flatMap(([entry, before]) => {
    const after = now.conditions[entry];
    // An entry that is gone is reported as such.
    if (!after) return [];
    return compareLists(before, after, {
      added: (condition) => made('conditionAdded', `${entry} has the condition \`${condition}\``),
      gone: (condition) => undone('conditionAdded', `${entry} no longer has the condition \`${condition}\``),
    });
  });
  return [
    ...(old.type === now.type ? [] : [made('moduleType', `its type is ${now.type} instead of ${old.type}`)]),
    ...compareEngines(old.engines, now.engines),
    ...compareLists(old.peers, now.peers, {
      added: (peer) => made('peerAdded', `needs ${peer} as a peer dependency`),
      gone: (peer) => undone('peerAdded', `no longer needs ${peer} as a peer dependency`),
    }),
    ...conditions,
    ...compareCommands(old.commands, now.commands),
  ];
}

function compareLists(
  before: readonly string[],
  after: readonly string[],
  say: { readonly added: (item: string) => Difference; readonly gone: (item: string) => Difference },
): Difference[] {
  return [
    ...after.filter((item) => !before.includes(item)).map(say.added),
    ...before.filter((item) => !after.includes(item)).map(say.gone),
  ];
}

type Ranges = ManifestContract['engines'];

function compareEngines(before: Ranges, after: Ranges): Difference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [old, now] = [before[name], after[name]];
    if (old === now) return [];
    const text = `asks for ${name} ${now ?? 'in any version'}, and not ${old ?? 'in any version'}`;
    return [isWithin(old, now) ? undone('enginesRaised', text) : made('enginesRaised', text)];
  });
}

/** Whether a range of the form `>=20.1` is within another. Of other forms, nothing is known. */
function isWithin(range: string | undefined, outer: string | undefined): boolean {
  if (outer === undefined) return true;
  const [least, outerLeast] = [leastOf(range), leastOf(outer)];
  if (!least || !outerLeast) return false;
  const index = [0, 1, 2].find((part) => least[part] !== outerLeast[part]) ?? 2;
  return (least[index] ?? 0) >= (outerLeast[index] ?? 0);
}

function leastOf(range: string | undefined): number[] | undefined {
  const parts = /^>=(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(range ?? '');
  return parts ? parts.slice(1).map((part) => Number(part ?? 0)) : undefined;
}

function compareCommands(
  before: ManifestContract['commands'],
  after: ManifestContract['commands'],
): Difference[] {
  const commands = compareLists(Object.keys(before), Object.keys(after), {
    added: (command) => made('commandAdded', `brings the command ${command}`),
    gone: (command) => undone('commandAdded', `no longer brings the command ${command}`),
  });
  const options = Object.entries(before).flatMap(([command, old]) =>
    compareLists(old, after[command] ?? old, {
      added: (option) => made('commandOptionAdded', `${command} takes ${option}`),
      gone: (option) => undone('commandOptionAdded', `${command} no longer takes ${option}`),
    }),
  );
  return [...commands, ...options];
}
