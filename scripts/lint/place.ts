import type { Context, Location, Reference, ReportLocation, Resolve } from './redocly.ts';

type Followed<T> = Exclude<T, Reference | null | undefined>;

type Member<T> = T extends readonly (infer Item)[] ? Item : T[keyof T];

/** What stands beside a reference. OpenAPI 3.1 lets one to a schema say more than its target does, a description for example. */
interface Beside {
  readonly node: object;
  readonly location: Location;
}

interface Target {
  readonly node: object;
  readonly location: Location;
  readonly beside?: Beside;
}

/** A node and where it stands. Walking on from it follows references, also into other files. */
export class Place<T> {
  readonly node: T;
  readonly location: Location;
  readonly #resolve: Resolve;
  readonly #beside: Beside | undefined;

  constructor(node: T, { location, resolve }: Pick<Context, 'location' | 'resolve'>, beside?: Beside) {
    this.node = node;
    this.location = location;
    this.#resolve = resolve;
    this.#beside = beside;
  }

  /** The object or array under the key; undefined if there is none. */
  at<Key extends keyof T & (string | number)>(key: Key): Place<Followed<T[Key]>> | undefined {
    return this.#reach<T[Key]>(key);
  }

  /** All objects and arrays under the node. */
  entries(): [key: string, Place<Followed<Member<T>>>][] {
    return Object.keys(this.node as object).flatMap((key) => {
      const place = this.#reach<Member<T>>(key);
      return place ? [[key, place]] : [];
    });
  }

  /** Where to report what is wrong with the member; if it is missing, at the node that should have it. */
  where(key: keyof T & (string | number)): ReportLocation {
    return key in (this.node as object) ? this.#locationOf(key) : this.location.key();
  }

  #reach<Value>(key: string | number): Place<Followed<Value>> | undefined {
    const value = (this.node as Record<string, unknown>)[key];
    if (!isObject(value)) return undefined;
    const location = this.#locationOf(key);
    const target: Target | undefined = isReference(value)
      ? this.#follow(value, location)
      : { node: value, location };
    if (!target) return undefined;
    const context = { location: target.location, resolve: this.#resolve };
    return new Place(target.node as Followed<Value>, context, target.beside);
  }

  #locationOf(key: string | number): Location {
    return this.#beside && key in this.#beside.node
      ? this.#beside.location.child(key)
      : this.location.child(key);
  }

  #follow(reference: Reference, from: Location): Target | undefined {
    const { node, location } = this.#resolve(reference, from.source.absoluteRef);
    if (!isObject(node) || !location) return undefined; // no-unresolved-refs reports it
    if (Object.keys(reference).length === 1) return { node, location };
    return { node: { ...node, ...reference }, location, beside: { node: reference, location: from } };
  }
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isReference(value: object): value is Reference {
  return '$ref' in value && typeof value.$ref === 'string';
}
