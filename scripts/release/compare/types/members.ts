import ts from 'typescript';
import type { Way } from '../called.ts';
import { made, undone } from '../difference.ts';
import type { Change, TypeWalk } from './type-walk.ts';

/** Compares the members of objects, and those that may have any name. */
export function compareMembers(walk: TypeWalk, change: Change<ts.Type>, way: Way, path: string): void {
  const [old, now] = [publicMembers(walk, change.old), publicMembers(walk, change.now)];
  const rule = way === 'given' ? 'optionAdded' : 'methodAdded';
  for (const [name, symbol] of old) {
    const successor = now.get(name);
    const member = memberOf(path, symbol);
    if (successor) compareMember(walk, { old: symbol, now: successor }, way, member);
    else walk.add(undone(rule, `${member} was removed`));
  }
  for (const [name, symbol] of now) {
    if (old.has(name)) continue;
    const member = memberOf(path, symbol);
    if (way === 'given' && !isOptional(symbol)) walk.add(made('optionRequired', `${member} must be given`));
    else walk.add(made(rule, `${member} is new`));
  }
  compareOthers(walk, change, way, path);
}

/** A member by the class or interface that declares it, from which others may have it; else by where it stands. */
function memberOf(path: string, { name, declarations = [] }: ts.Symbol): string {
  const owner = declarations[0]?.parent;
  const isNamed = owner && (ts.isInterfaceDeclaration(owner) || ts.isClassDeclaration(owner));
  return isNamed ? `\`${owner.name?.text}.${name}\`` : within(path, name);
}

const within = (path: string, name: string): string =>
  path.startsWith('`') ? `${path.slice(0, -1)}.${name}\`` : `\`${name}\` of ${path}`;

/** By name. What is private is nobody else's. */
function publicMembers({ checker }: TypeWalk, type: ts.Type): Map<string, ts.Symbol> {
  const members = checker.getPropertiesOfType(type);
  return new Map(
    members
      .filter((symbol) => !isPrivate(symbol) && !/^(__@|prototype$)/.test(symbol.name))
      .map((symbol) => [symbol.name, symbol]),
  );
}

/** Only what was made by a class with private members can stand in for it. */
export const hasPrivateMembers = ({ checker }: TypeWalk, type: ts.Type): boolean =>
  checker.getPropertiesOfType(type).some(isPrivate);

function isPrivate({ name, declarations = [] }: ts.Symbol): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return (
    /^(#|__#)/.test(name) ||
    declarations.some((declaration) => (ts.getCombinedModifierFlags(declaration) & hidden) !== 0)
  );
}

const isOptional = (symbol: ts.Symbol): boolean => (symbol.flags & ts.SymbolFlags.Optional) !== 0;

function compareMember(walk: TypeWalk, { old, now }: Change<ts.Symbol>, way: Way, path: string): void {
  walk.meet(old);
  const [was, is] = [isOptional(old), isOptional(now)];
  if (way === 'given' && was !== is) {
    walk.add(
      is
        ? undone('optionRequired', `${path} may be left out`)
        : made('optionRequired', `${path} must be given`),
    );
  }
  if (way === 'received' && was !== is) {
    walk.add(
      is ? made('memberWider', `${path} may be missing`) : undone('memberWider', `${path} is never missing`),
    );
  }
  const [before, after] = [walk.checker.getTypeOfSymbol(old), walk.checker.getTypeOfSymbol(now)];
  const strip = (type: ts.Type) => (was !== is ? withoutUndefined(walk, type) : type);
  walk.compare({ old: strip(before), now: strip(after) }, way, path);
}

/** A member that may be left out may be undefined as well, of which one finding is enough. */
function withoutUndefined({ checker }: TypeWalk, type: ts.Type): ts.Type {
  const parts = type.isUnion() ? type.types : [];
  const isOnlyMissing = !parts.some((part) => (part.flags & ts.TypeFlags.Null) !== 0);
  return isOnlyMissing ? checker.getNonNullableType(type) : type;
}

function compareOthers(walk: TypeWalk, { old, now }: Change<ts.Type>, way: Way, path: string): void {
  const others = (type: ts.Type) => walk.checker.getIndexInfosOfType(type)[0]?.type;
  const [was, is] = [others(old), others(now)];
  const rule = way === 'given' ? 'optionAdded' : 'methodAdded';
  if (was && is) walk.compare({ old: was, now: is }, way, within(path, '*'));
  else if (was) walk.add(undone(rule, `${path} no longer has members of any name`));
  else if (is) walk.add(made(rule, `${path} may have members of any name`));
}
