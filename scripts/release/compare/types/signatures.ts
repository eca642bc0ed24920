import ts from 'typescript';
import type { Way } from '../called.ts';
import { made, undone } from '../difference.ts';
import type { Change, TypeWalk } from './type-walk.ts';

/** Compares functions, and classes as they are constructed. */
export function compareSignatures(
  walk: TypeWalk,
  { old, now }: Change<ts.Type>,
  way: Way,
  path: string,
): void {
  for (const kind of [ts.SignatureKind.Call, ts.SignatureKind.Construct]) {
    const [before, after] = [old, now].map((type) => walk.checker.getSignaturesOfType(type, kind)) as [
      readonly ts.Signature[],
      readonly ts.Signature[],
    ];
    const rule = way === 'given' ? 'optionAdded' : 'methodAdded';
    if (before.length > after.length) walk.add(undone(rule, `${path} can be called in fewer ways`));
    if (before.length < after.length) walk.add(made(rule, `${path} can be called in more ways`));
    for (const [index, signature] of before.entries()) {
      const successor = after[index];
      if (successor) compareSignature(walk, { old: signature, now: successor }, way, path);
    }
  }
}

function compareSignature(walk: TypeWalk, { old, now }: Change<ts.Signature>, way: Way, path: string): void {
  const parameters = { old: old.typeParameters ?? [], now: now.typeParameters ?? [] };
  compareTypeParameters(walk, parameters, path);
  const other: Way = way === 'given' ? 'received' : 'given';
  for (const [index, parameter] of old.parameters.entries()) {
    const successor = now.parameters[index];
    const name = `parameter ${parameter.name} of ${path}`;
    if (!successor) {
      walk.add(undone(other === 'given' ? 'optionAdded' : 'methodAdded', `${name} was removed`));
    } else compareParameter(walk, { old: parameter, now: successor }, other, name);
  }
  for (const parameter of now.parameters.slice(old.parameters.length)) {
    const name = `parameter ${parameter.name} of ${path}`;
    if (other === 'received') walk.add(made('methodAdded', `${name} is new`));
    else if (mayBeLeftOut(parameter)) walk.add(made('optionAdded', `${name} is new`));
    else walk.add(made('optionRequired', `${name} must be given`));
  }
  walk.compare({ old: old.getReturnType(), now: now.getReturnType() }, way, `what ${path} returns`);
}

function compareParameter(walk: TypeWalk, { old, now }: Change<ts.Symbol>, way: Way, name: string): void {
  walk.meet(old);
  const [was, is] = [mayBeLeftOut(old), mayBeLeftOut(now)];
  if (way === 'given' && was && !is) walk.add(made('optionRequired', `${name} must be given`));
  if (way === 'given' && !was && is) walk.add(undone('optionRequired', `${name} may be left out`));
  const { checker } = walk;
  walk.compare({ old: checker.getTypeOfSymbol(old), now: checker.getTypeOfSymbol(now) }, way, name);
}

function mayBeLeftOut({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some(
    (declaration) =>
      ts.isParameter(declaration) &&
      (declaration.questionToken ?? declaration.initializer ?? declaration.dotDotDotToken) !== undefined,
  );
}

/** Programs may name the types, as in `request<Bill>()`. */
export function compareTypeParameters(
  walk: TypeWalk,
  { old, now }: Change<readonly ts.TypeParameter[]>,
  path: string,
): void {
  const needed = now.filter((parameter) => !parameter.getDefault()).length;
  if (old.length > now.length || needed > old.length) {
    walk.add(made('typeParameter', `${path} takes ${now.length} type parameters instead of ${old.length}`));
  }
  walk.matchParameters({ old, now });
}
