import { admits, type Limits, type Shape, type ShapeInFull, typeOf } from '../../src/shapes/shape.ts';
import type { Schema } from '../spec/openapi.ts';
import { defined, Shapes } from './shapes.ts';

/** The limits, and the JSON types that each limits. */
const LIMITED: Readonly<Record<keyof Limits, readonly string[]>> = {
  minLength: ['string'],
  maxLength: ['string'],
  pattern: ['string'],
  format: ['string'],
  minimum: ['number', 'integer'],
  maximum: ['number', 'integer'],
  minItems: ['array'],
  maxItems: ['array'],
};

/** The formats that are checked. Others say what a value means, or how it is shown. */
const FORMATS: readonly unknown[] = ['email', 'uri'];

/**
 * Makes shapes of the schemas of arguments. They have limits, and may never refuse what the spec leaves open: where a schema has
 * alternatives, only what all of them say is kept.
 */
export class RequestShapes extends Shapes {
  protected override part(keyword: string, value: unknown, within: readonly Schema[]): ShapeInFull {
    const isLimit = Object.hasOwn(LIMITED, keyword) && (keyword !== 'format' || FORMATS.includes(value));
    return isLimit ? { type: 'any', limits: { [keyword]: value } } : super.part(keyword, value, within);
  }

  protected override either(a: ShapeInFull, b: ShapeInFull): ShapeInFull {
    const merged = (x: Shape, y: Shape) => this.eitherOf(x, y);
    return defined({
      ...super.either(a, b),
      members: ofEither(
        a,
        b,
        ['object'],
        ({ members }) => members,
        (x, y) => {
          const shared = Object.keys(x).filter((name) => Object.hasOwn(y, name));
          return Object.fromEntries(shared.map((name) => [name, merged(x[name] as Shape, y[name] as Shape)]));
        },
      ),
      others: ofEither(a, b, ['object'], ({ others }) => others, merged),
      items: ofEither(a, b, ['array'], ({ items }) => items, merged),
      values: valuesOfEither(a, b),
      limits: limitsOfEither(a, b),
    });
  }
}

/** What both alternatives say of a JSON type, or what the only one says that admits it. */
function ofEither<T>(
  a: ShapeInFull,
  b: ShapeInFull,
  types: readonly string[],
  part: (shape: ShapeInFull) => T | undefined,
  merge: (x: T, y: T) => T | undefined,
): T | undefined {
  const isIn = ({ type }: ShapeInFull) => types.some((one) => admits(type, one));
  if (!isIn(a) || !isIn(b)) return part(isIn(a) ? a : b);
  const [x, y] = [part(a), part(b)];
  return x === undefined || y === undefined ? undefined : merge(x, y);
}

/** Values are listed as long as no alternative takes any other of their type. */
function valuesOfEither(a: ShapeInFull, b: ShapeInFull): readonly unknown[] | undefined {
  const types = [...(a.values ?? []), ...(b.values ?? [])].map(typeOf);
  return ofEither(
    a,
    b,
    types,
    ({ values }) => values,
    (x, y) => [...new Set([...x, ...y])],
  );
}

function limitsOfEither(a: ShapeInFull, b: ShapeInFull): Limits | undefined {
  const limits = (Object.keys(LIMITED) as (keyof Limits)[]).flatMap((name) => {
    const limit = ofEither(
      a,
      b,
      LIMITED[name],
      ({ limits }) => limits?.[name],
      (x, y) => (x === y ? x : undefined),
    );
    return limit === undefined ? [] : [[name, limit]];
  });
  return limits.length > 0 ? Object.fromEntries(limits) : undefined;
}
