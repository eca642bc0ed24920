import ts from 'typescript';
import type { Change } from './type-walk.ts';

export const isUnknown = (type: ts.Type): boolean =>
  (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;

/** The name that a type has in the sources; none for one that is written in its place. */
export function nameOf(type: ts.Type): string | undefined {
  const { name } = type.aliasSymbol ?? type.symbol ?? { name: '__type' };
  return name.startsWith('__') ? undefined : name;
}

/** What has members, and what has none. */
export function partsOf(type: ts.Type): Readonly<Record<'all' | 'simple' | 'objects', ts.Type[]>> {
  const all = type.isUnion() ? type.types : [type];
  const isObject = (part: ts.Type) => part.isIntersection() || (part.flags & ts.TypeFlags.Object) !== 0;
  return { all, simple: all.filter((part) => !isObject(part)), objects: all.filter(isObject) };
}

/** Which object became which: the one of the same name, or else the next one that may have become it. */
export function paired(
  before: readonly ts.Type[],
  after: readonly ts.Type[],
  mayBecome: (old: ts.Type, now: ts.Type) => boolean,
): { readonly pairs: Change<ts.Type>[]; readonly gone: ts.Type[]; readonly added: ts.Type[] } {
  const [gone, added] = [[...before], [...after]];
  const pairs: Change<ts.Type>[] = [];
  const take = (old: ts.Type, now: ts.Type | undefined) => {
    if (!now) return;
    pairs.push({ old, now });
    gone.splice(gone.indexOf(old), 1);
    added.splice(added.indexOf(now), 1);
  };
  for (const old of before)
    take(
      old,
      added.find((now) => nameOf(now) === nameOf(old)),
    );
  for (const old of [...gone])
    take(
      old,
      added.find((now) => mayBecome(old, now)),
    );
  return { pairs, gone, added };
}
