import { admits, inFull, type NamedShapes, type Shape, type ShapeInFull, typeOf } from './shape.ts';

export type Json = Readonly<Record<string, unknown>>;

/** A value on the way, and where it stands: as a JSON pointer, for instance. */
export interface Step<Place> {
  readonly value: unknown;
  readonly place: Place;
  /** Not there where the spec has nothing for the value. */
  readonly shape: Shape | undefined;
}

/** A step with what was found out about it. */
export interface Visited<Place> extends Step<Place> {
  /** The JSON type of the value. */
  readonly type: string;
  readonly inFull: ShapeInFull;
}

/** A walk over a value and its shape side by side, level by level. What is found on the way is up to the subclass. */
export abstract class Walk<Place> {
  readonly #shapes: NamedShapes;
  readonly #ahead: Step<Place>[] = [];

  constructor(shapes: NamedShapes) {
    this.#shapes = shapes;
  }

  /** How many values there are so far, those ahead included. */
  protected get size(): number {
    return this.#ahead.length;
  }

  protected walk(root: Step<Place>): void {
    this.#ahead.push(root);
    for (let next = 0; next < this.#ahead.length; next++) this.#look(this.#ahead[next] as Step<Place>);
  }

  /** Lets the walk pass by a value later. */
  protected later(step: Step<Place>): void {
    this.#ahead.push(step);
  }

  protected typesOf(shape: Shape | undefined): string {
    return inFull(shape, this.#shapes).type;
  }

  #look(step: Step<Place>): void {
    const { value, shape } = step;
    const type = typeOf(value);
    const full = inFull(shape, this.#shapes);
    const visited = { ...step, type, inFull: full };
    this.visit(visited);
    if (type === 'array') this.intoItems(visited, value as readonly unknown[]);
    if (type !== 'object') return;
    this.intoMembers(visited, value as Json);
    if (shape === undefined || !admits(full.type, type)) return;
    for (const name of full.required ?? []) if (!has(value as Json, name)) this.miss(visited, name);
  }

  /** Looks at a value. */
  protected abstract visit(step: Visited<Place>): void;
  /** Chooses which items of an array the walk passes by {@link later}. */
  protected abstract intoItems(step: Visited<Place>, items: readonly unknown[]): void;
  /** Chooses which members of an object the walk passes by {@link later}. */
  protected abstract intoMembers(step: Visited<Place>, object: Json): void;
  /** Notes that an object lacks a member that it must have. */
  protected abstract miss(step: Visited<Place>, name: string): void;
}

/** Whether an object has a member of its own; one that is undefined is left out by JSON. */
export const has = (object: Json, name: string): boolean =>
  Object.hasOwn(object, name) && object[name] !== undefined;

/** How a value differs from its shape, if it does. */
export function differenceAt<Place>({
  value,
  shape,
  type,
  inFull: { type: types, values },
}: Visited<Place>): 'unknown-member' | 'other-type' | 'unknown-value' | undefined {
  if (shape === undefined) return 'unknown-member';
  if (!admits(types, type)) return 'other-type';
  const isNone = values?.some((one) => typeOf(one) === type) && !values.includes(value);
  return isNone ? 'unknown-value' : undefined;
}
