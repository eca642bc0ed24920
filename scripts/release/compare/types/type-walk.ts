import ts from 'typescript';
import { isBelow } from '../../bump.ts';
import type { ChangeName } from '../../changes.ts';
import type { Way } from '../called.ts';
import { bumpOf, type Difference, made, undone } from '../difference.ts';
import { compareMembers, hasPrivateMembers } from './members.ts';
import { isUnknown, nameOf, paired, partsOf } from './parts.ts';
import { compareSignatures } from './signatures.ts';

/** The same thing before and after. */
export interface Change<Thing> {
  readonly old: Thing;
  readonly now: Thing;
}

/**
 * Compares types as a program uses them: what it gives to the package must still be taken, and what it receives must still be what
 * it was. The compiler knows the types; assignability alone would not do, since it takes an object with a member too many, and
 * compares the parameters of methods both ways.
 */
export class TypeWalk {
  readonly checker: ts.TypeChecker;
  readonly #isOurs: (file: string) => boolean;
  readonly #found = new Map<string, Difference>();
  readonly #compared = new Set<string>();
  readonly #numbers = new Map<ts.Type, number>();
  /** The type parameters of before, and what they are called now. */
  readonly #parameters = new Map<ts.Type, ts.Type>();
  readonly #named = new Set<ts.Symbol>();
  readonly #received = new Set<ts.Symbol>();
  readonly #deferred: (() => void)[] = [];

  /** @param isOurs - whether a file belongs to the package, and not to a library */
  constructor(checker: ts.TypeChecker, isOurs: (file: string) => boolean) {
    this.checker = checker;
    this.#isOurs = isOurs;
  }

  /** All differences, once everything was compared. */
  finish(): Difference[] {
    for (let next = this.#deferred.shift(); next; next = this.#deferred.shift()) next();
    return [...this.#found.values()];
  }

  /** Notes a difference. What is said of a type that is both given and received counts as the greater of the two. */
  add(difference: Difference): void {
    const known = this.#found.get(difference.text);
    if (!known || isBelow(bumpOf(known), bumpOf(difference))) this.#found.set(difference.text, difference);
  }

  /** Whether a named type has been met on the way, and so been compared as it is used. */
  hasMet(symbol: ts.Symbol): boolean {
    return this.#named.has(symbol);
  }

  /** Meets the aliases that a declaration names: the compiler forgets the name of a union that another one contains. */
  meet({ declarations = [] }: ts.Symbol): void {
    const visit = (node: ts.Node): void => {
      if (ts.isTypeReferenceNode(node)) {
        const symbol = this.checker.getSymbolAtLocation(node.typeName);
        const isImported = symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
        const target = isImported ? this.checker.getAliasedSymbol(symbol) : symbol;
        if (target && (target.flags & ts.SymbolFlags.TypeAlias) !== 0) this.#named.add(target);
      }
      ts.forEachChild(node, visit);
    };
    for (const declaration of declarations) {
      if (
        ts.isPropertySignature(declaration) ||
        ts.isPropertyDeclaration(declaration) ||
        ts.isParameter(declaration)
      ) {
        if (declaration.type) visit(declaration.type);
      }
    }
  }

  /** Type parameters are the same by their places. */
  matchParameters({ old, now }: Change<readonly ts.Type[]>): void {
    for (const [index, parameter] of old.entries()) {
      const match = now[index];
      if (match) this.#parameters.set(parameter, match);
    }
  }

  compare({ old, now }: Change<ts.Type>, way: Way, path: string): void {
    for (const type of [old.aliasSymbol, old.symbol]) if (type) this.#named.add(type);
    const key = `${this.#numberOf(old)} ${this.#numberOf(now)} ${way}`;
    if (old === now || this.#parameters.get(old) === now || this.#compared.has(key)) return;
    this.#compared.add(key);
    if (isUnknown(old) || isUnknown(now)) this.#compareKnowledge({ old, now }, way, path);
    else this.#compareAlternatives({ old, now }, way, path);
  }

  #numberOf(type: ts.Type): number {
    const number = this.#numbers.get(type) ?? this.#numbers.size;
    this.#numbers.set(type, number);
    return number;
  }

  #compareKnowledge({ old, now }: Change<ts.Type>, way: Way, path: string): void {
    if (isUnknown(old) && isUnknown(now)) return;
    if (isUnknown(now)) this.#rate(true, now, way, path);
    else this.#rate(false, old, way, path);
  }

  /** Notes that a value may be of one more type, or no longer of one. */
  #rate(isAdded: boolean, type: ts.Type, way: Way, path: string): void {
    const text = `${path} may ${isAdded ? 'also' : 'no longer'} be ${this.#textOf(type)}`;
    const rule = ruleOf(way, path);
    this.add(isAdded ? made(rule, text) : undone(rule, text));
  }

  #textOf(type: ts.Type): string {
    const { NoTruncation, InTypeAlias } = ts.TypeFormatFlags;
    return `\`${this.checker.typeToString(type, undefined, NoTruncation | InTypeAlias)}\``;
  }

  /** Takes unions apart, and compares objects with those that they became. */
  #compareAlternatives({ old, now }: Change<ts.Type>, way: Way, path: string): void {
    const [before, after] = [partsOf(old), partsOf(now)];
    // A list of a library does not become an object of ours.
    const mayBecome = (one: ts.Type, other: ts.Type) => this.#isOfLibrary(one) === this.#isOfLibrary(other);
    const objects = paired(before.objects, after.objects, mayBecome);
    for (const pair of objects.pairs) this.#compareObjects(pair, way, path);
    const added = [...after.simple, ...objects.added].filter((part) => !this.#isAmong(part, old));
    const gone = [...before.simple, ...objects.gone].filter((part) => !this.#isAmong(part, now));
    if (added.length > 0 && gone.length === before.all.length) {
      const text = `${path} is ${this.#textOf(now)} instead of ${this.#textOf(old)}`;
      this.add(way === 'given' ? undone('optionWider', text) : made(ruleOf(way, path), text));
    } else {
      for (const part of added) this.#rate(true, part, way, path);
      for (const part of gone) this.#rate(false, part, way, path);
    }
  }

  #isAmong(type: ts.Type, whole: ts.Type): boolean {
    const parameter = this.#parameters.get(type);
    const own = [whole].flatMap((one) => (one.isUnion() ? one.types : [one]));
    const isSame = (one: ts.Type) =>
      one === parameter ||
      this.#parameters.get(one) === type ||
      (isDeferred(one) && isDeferred(type) && this.#textOf(one) === this.#textOf(type));
    return own.some(isSame) || this.checker.isTypeAssignableTo(type, whole);
  }

  /**
   * What a program gives may be what it received, such as a mock: then it is no matter if there is more of it. A class with private
   * members can be nothing else; of an object with methods, it shows when all is compared.
   */
  #compareObjects(change: Change<ts.Type>, way: Way, path: string): void {
    const { old } = change;
    const isReceived = () => this.#isOurType(old) && this.#received.has(old.symbol);
    if (way === 'received') {
      if (this.#isOurType(old)) this.#received.add(old.symbol);
      this.#compareStructures(change, way, path);
    } else if (hasPrivateMembers(this, old)) this.#compareStructures(change, 'received', path);
    else if (this.#isOurType(old) && this.#hasMethods(old)) {
      this.#deferred.push(() => {
        if (!isReceived()) this.#compareStructures(change, way, path);
      });
    } else this.#compareStructures(change, way, path);
  }

  #hasMethods(type: ts.Type): boolean {
    return this.checker
      .getPropertiesOfType(type)
      .some((member) => this.checker.getTypeOfSymbol(member).getCallSignatures().length > 0);
  }

  #compareStructures(change: Change<ts.Type>, way: Way, path: string): void {
    const { old, now } = change;
    const at = this.#isOurType(old) ? nameOf(old) : undefined;
    const place = at ? `\`${at}\`` : path;
    if (old.isIntersection() && now.isIntersection() && old.types.length === now.types.length) {
      for (const [index, part] of old.types.entries()) {
        this.compare({ old: part, now: now.types[index] ?? now }, way, path);
      }
    } else if (this.#isOfLibrary(old) && this.#isOfLibrary(now)) this.#compareArguments(change, way, path);
    else {
      compareMembers(this, change, way, place);
      compareSignatures(this, change, way, place);
    }
  }

  /** Types of libraries are the same for both: only what they are of can differ, as in `Promise<Bill>`. */
  #compareArguments({ old, now }: Change<ts.Type>, way: Way, path: string): void {
    const [before, after] = [old, now].map((type) => this.#argumentsOf(type)) as [ts.Type[], ts.Type[]];
    if (old.symbol !== now.symbol || before.length !== after.length) {
      if (!this.checker.isTypeAssignableTo(now, old)) this.#rate(true, now, way, path);
      if (!this.checker.isTypeAssignableTo(old, now)) this.#rate(false, old, way, path);
      return;
    }
    for (const [index, argument] of before.entries()) {
      this.compare({ old: argument, now: after[index] ?? argument }, way, path);
    }
  }

  #argumentsOf(type: ts.Type): readonly ts.Type[] {
    const isReference = (type as ts.TypeReference).target !== undefined;
    return isReference ? this.checker.getTypeArguments(type as ts.TypeReference) : [];
  }

  #isOfLibrary(type: ts.Type): boolean {
    const files = type.symbol?.declarations?.map((declaration) => declaration.getSourceFile().fileName) ?? [];
    return !/^__/.test(type.symbol?.name ?? '__') && files.length > 0 && !files.some(this.#isOurs);
  }

  /** Whether a type has a name of ours, and is no function that has one. */
  #isOurType(type: ts.Type): boolean {
    const symbol = type.aliasSymbol ?? type.symbol;
    const isNamed = symbol && (symbol.flags & ts.SymbolFlags.Type) !== 0;
    const { declarations = [] } = symbol ?? {};
    return isNamed && declarations.some((declaration) => this.#isOurs(declaration.getSourceFile().fileName));
  }
}

/** Programs compare the code of an error. */
const ruleOf = (way: Way, path: string): ChangeName => {
  if (way === 'given') return 'optionWider';
  return path.endsWith('.code`') ? 'errorCode' : 'memberWider';
};

/** A type that depends on type parameters, such as a conditional one. */
const isDeferred = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.Instantiable) !== 0;
