import type { Context, Location, Reference, ReportLocation, Resolve } from './redocly.ts';

type Followed<T> = Exclude<T, Reference | null | undefined | boolean>;

type Member<T> = T extends readonly (infer Item)[] ? Item : T[keyof T];

/** A node and where it stands. Walking on from it follows references, also into other files. */
export class Place<T> {
  readonly node: T;
  readonly location: Location;
  readonly #resolve: Resolve;

  constructor(node: T, { location, resolve }: Pick<Context, 'location' | 'resolve'>) {
    this.node = node;
    this.location = location;
    this.#resolve = resolve;
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
    return key in (this.node as object) ? this.location.child(key) : this.location.key();
  }

  #reach<Value>(key: string | number): Place<Followed<Value>> | undefined {
    const value = (this.node as Record<string, unknown>)[key];
    if (!isObject(value)) return undefined;
    const target = isReference(value)
      ? this.#follow(value)
      : { node: value, location: this.location.child(key) };
    return target && new Place(target.node as Followed<Value>, { ...target, resolve: this.#resolve });
  }

  #follow(reference: Reference): { node: object; location: Location } | undefined {
    const { node, location } = this.#resolve(reference, this.location.source.absoluteRef);
    if (!isObject(node) || !location) return undefined; // no-unresolved-refs reports it
    const hasSiblings = Object.keys(reference).length > 1;
    // OpenAPI 3.1 lets a reference to a schema say more than its target does, a description for example.
    return { node: hasSiblings ? { ...node, ...reference } : node, location };
  }
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isReference(value: object): value is Reference {
  return '$ref' in value && typeof value.$ref === 'string';
}
