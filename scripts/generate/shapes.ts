import { type Shape, type ShapeInFull, typeOf } from '../../src/shapes/shape.ts';
import { nameOf, type OpenApiDocument, type Reference, resolveIn, type Schema } from '../spec/openapi.ts';

/** What may stand in a schema besides what is read here: it describes, or limits values without changing their shape. */
const NO_SHAPE =
  /^(x-.*|title|description|examples?|default|deprecated|discriminator|(read|write)Only|format|pattern|content(Encoding|MediaType)|(min|max)(Length|Items|Properties)|(exclusiveM|m)(in|ax)imum|multipleOf|uniqueItems|externalDocs|\$comment)$/;

const ANY: ShapeInFull = { type: 'any' };

/**
 * Makes shapes of a document's schemas, and keeps those that are referred to by name. Schemas are merged into a normal form
 * without branches, so that a check is one walk over the answer. Where a schema has alternatives, its shape admits what any
 * of them does.
 */
export class Shapes {
  readonly named = new Map<string, Shape>();
  /** The schemas without a name that shapes are being made of, with the name that one gets as soon as it contains itself. */
  readonly #unfinished = new Map<Schema, string | undefined>();
  readonly #document: OpenApiDocument;

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  of(schema: Schema): Shape {
    const [keyword, ...more] = Object.keys(schema).filter((name) => !NO_SHAPE.test(name));
    if (keyword !== '$ref' || more.length > 0) return this.#ofUnnamed(schema);
    const { $ref } = schema as Reference;
    const name = nameOf($ref);
    if (!this.named.has(name)) {
      // A schema that contains itself finds this.
      this.named.set(name, `#${name}`);
      this.named.set(name, this.of(this.#target($ref)));
    }
    const shape = this.named.get(name) as Shape;
    if (typeof shape !== 'string') return `#${name}`;
    return shape;
  }

  /** Of a person whose `parent` is a person or null, for one: the alternatives contain themselves, and have no name. */
  #ofUnnamed(schema: Schema): Shape {
    if (this.#unfinished.has(schema)) {
      const name = this.#unfinished.get(schema) ?? `unnamed${this.named.size}`;
      this.#unfinished.set(schema, name);
      this.named.set(name, `#${name}`);
      return `#${name}`;
    }
    this.#unfinished.set(schema, undefined);
    const shape = short(this.inFull(schema));
    const name = this.#unfinished.get(schema);
    this.#unfinished.delete(schema);
    if (name === undefined) return shape;
    this.named.set(name, shape);
    return `#${name}`;
  }

  /** @param within - the schemas that this one is merged into */
  inFull(schema: Schema, within: readonly Schema[] = []): ShapeInFull {
    if (within.includes(schema))
      throw new Error(
        'a schema refers to itself by $ref, allOf, anyOf or oneOf alone, so that it never ends; refer to it from properties or items.',
      );
    const parts = Object.entries(schema).map(([keyword, value]) =>
      this.part(keyword, value, [...within, schema]),
    );
    return parts.reduce((a, b) => this.#both(a, b), ANY);
  }

  /** What one keyword of a schema says. */
  protected part(keyword: string, value: unknown, within: readonly Schema[]): ShapeInFull {
    const all = () => (value as Schema[]).map((part) => this.inFull(part, within));
    switch (keyword) {
      case '$ref':
        return this.inFull(this.#target(value as string), within);
      case 'type':
        return { type: [value].flat().join(' | ') };
      case 'const':
        return listed([value]);
      case 'enum':
        return listed(value as unknown[]);
      case 'properties':
        return { ...ANY, members: mapped(value as Record<string, Schema>, (member) => this.of(member)) };
      case 'required':
        return { ...ANY, required: value as string[] };
      case 'items':
        return { ...ANY, items: this.of(value as Schema) };
      case 'additionalProperties':
        return typeof value === 'object' ? { ...ANY, others: this.of(value as Schema) } : ANY;
      case 'allOf':
        return all().reduce((a, b) => this.#both(a, b));
      case 'anyOf':
      case 'oneOf':
        return all().reduce((a, b) => this.either(a, b));
      default:
        if (NO_SHAPE.test(keyword)) return ANY;
        // The rule behind/keywords refuses it in a document.
        throw new Error(`the client cannot check "${keyword}" of a schema.`);
    }
  }

  #target($ref: string): Schema {
    return resolveIn<Schema>(this.#document, { $ref });
  }

  #full(shape: Shape): ShapeInFull {
    if (typeof shape !== 'string') return shape;
    if (!shape.startsWith('#')) return { type: shape };
    const named = this.named.get(shape.slice(1));
    // Of a schema that is merged with itself, nothing is known until it is finished.
    return named === undefined || named === shape ? ANY : this.#full(named);
  }

  /** What fits both shapes. */
  #both(a: ShapeInFull, b: ShapeInFull): ShapeInFull {
    const merged = (x: Shape, y: Shape) => short(this.#both(this.#full(x), this.#full(y)));
    return defined({
      type: common(a.type, b.type),
      members: joined(a.members, b.members, merged),
      required:
        a.required && b.required ? [...new Set([...a.required, ...b.required])] : (a.required ?? b.required),
      others: one(a.others, b.others, merged),
      items: one(a.items, b.items, merged),
      values: one(a.values, b.values, (x, y) => x.filter((value) => y.includes(value))),
      limits: one(a.limits, b.limits, (x, y) => ({ ...x, ...y })),
    });
  }

  protected eitherOf(a: Shape, b: Shape): Shape {
    return short(this.either(this.#full(a), this.#full(b)));
  }

  /** What fits one shape or the other. */
  protected either(a: ShapeInFull, b: ShapeInFull): ShapeInFull {
    const merged = (x: Shape, y: Shape) => this.eitherOf(x, y);
    const required = [a, b]
      .filter(({ type }) => /any|object/.test(type))
      .map((shape) => shape.required ?? []);
    const always = required.reduce<readonly string[] | undefined>(
      (so, far) => so?.filter((name) => far.includes(name)) ?? far,
      undefined,
    );
    return defined({
      type: either(a.type, b.type),
      members: joined(a.members, b.members, merged),
      required: always?.length ? always : undefined,
      others: one(a.others, b.others, merged),
      items: one(a.items, b.items, merged),
      values: one(a.values, b.values, (x, y) => [...new Set([...x, ...y])]),
    });
  }
}

const listed = (values: readonly unknown[]): ShapeInFull => ({
  type: [...new Set(values.map(typeOf))].join(' | '),
  values,
});

/** A shape of nothing but types is written as just those. */
const short = (shape: ShapeInFull): Shape => (Object.keys(shape).length > 1 ? shape : shape.type);

function common(a: string, b: string): string {
  if (a === 'any' || b === 'any') return a === 'any' ? b : a;
  const [of, within] = [a.split(' | '), b.split(' | ')];
  const types = new Set([
    ...of.filter((type) => within.includes(type) || (type === 'integer' && within.includes('number'))),
    ...within.filter((type) => type === 'integer' && of.includes('number')),
  ]);
  if (types.size === 0)
    throw new Error(`no value is both ${a} and ${b}, as the parts of a schema ask for; mend one of them.`);
  return [...types].join(' | ');
}

function either(a: string, b: string): string {
  if (a === 'any' || b === 'any') return 'any';
  const types = new Set([...a.split(' | '), ...b.split(' | ')]);
  if (types.has('number')) types.delete('integer');
  return [...types].join(' | ');
}

function one<T>(a: T | undefined, b: T | undefined, merge: (a: T, b: T) => T): T | undefined {
  return a === undefined || b === undefined ? (a ?? b) : merge(a, b);
}

function joined(
  a: Readonly<Record<string, Shape>> | undefined,
  b: Readonly<Record<string, Shape>> | undefined,
  merge: (a: Shape, b: Shape) => Shape,
): Readonly<Record<string, Shape>> | undefined {
  return one(a, b, (x, y) => ({
    ...x,
    ...mapped(y, (shape, name) => (Object.hasOwn(x, name) ? merge(x[name] as Shape, shape) : shape)),
  }));
}

function mapped<T, R>(
  record: Readonly<Record<string, T>>,
  change: (value: T, name: string) => R,
): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}

export const defined = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
