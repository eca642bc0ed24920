/**
 * What the spec says about a value; `npm run generate` writes these from the schemas. A string stands for a value's JSON types
 * (`'integer | null'`, `'any'`), or, after a `#`, for a shape among {@link NamedShapes}.
 */
export type Shape = string | ShapeInFull;

export interface ShapeInFull {
  /** JSON types, as in `'object | null'`. */
  readonly type: string;
  readonly members?: Readonly<Record<string, Shape>>;
  /** The members that are always there. */
  readonly required?: readonly string[];
  /** The members that `members` does not have. */
  readonly others?: Shape;
  /** The items of an array. */
  readonly items?: Shape;
  /** The values that are known, of those JSON types that values are listed for. */
  readonly values?: readonly unknown[];
  /** Only arguments have them; answers are taken as they come. */
  readonly limits?: Limits;
}

/** What limits a value besides its type, by the keywords of JSON Schema. */
export interface Limits {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Shapes by name. */
export type NamedShapes = Readonly<Record<string, Shape>>;

/** A shape with nothing left to look up. */
export function inFull(shape: Shape | undefined, shapes: NamedShapes): ShapeInFull {
  if (shape === undefined) return { type: 'any' };
  if (typeof shape !== 'string') return shape;
  return shape.startsWith('#') ? inFull(shapes[shape.slice(1)], shapes) : { type: shape };
}

/** The JSON type of a value; a number without a fraction is an `integer`. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

/** Whether a value of a JSON type may stand where `types` are expected. */
export function admits(types: string, type: string): boolean {
  if (types === 'any') return true;
  const listed = types.split(' | ');
  return listed.includes(type) || (type === 'integer' && listed.includes('number'));
}
