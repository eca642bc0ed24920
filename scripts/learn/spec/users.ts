import { isMap, isSeq } from 'yaml';
import { Place } from './place.ts';
import type { Spec } from './spec.ts';

/** Who uses a schema: the operations whose answers it is part of, and those whose requests. */
export interface Users {
  readonly answers: ReadonlySet<string>;
  readonly requests: ReadonlySet<string>;
}

/**
 * What has a name of its own, and so may be used at many places: a schema in `components` or in spec/shared. Undefined for
 * what stands in an operation.
 */
export function ownerOf({ file, path }: Place): Place | undefined {
  if (file.name.startsWith('spec/shared/')) return new Place(file, path.slice(0, 1));
  return path[0] === 'components' ? new Place(file, path.slice(0, 3)) : undefined;
}

export const isShared = ({ file }: Place): boolean => file.name.startsWith('spec/shared/');

/** Finds out who uses what has a name. */
export class UserIndex {
  readonly #users = new Map<string, { answers: Set<string>; requests: Set<string> }>();
  readonly #referred = new Map<string, readonly Place[]>();
  readonly #spec: Spec;

  constructor(spec: Spec) {
    this.#spec = spec;
    for (const [id, operation] of spec.operations) {
      this.#mark(operation.at('requestBody'), 'requests', id);
      this.#mark(operation.at('responses'), 'answers', id);
    }
  }

  of(owner: Place): Users {
    return this.#users.get(owner.id) ?? { answers: new Set(), requests: new Set() };
  }

  #mark(from: Place | undefined, kind: keyof Users, operation: string): void {
    const ahead = from ? [...this.#references(from)] : [];
    for (let owner = ahead.pop(); owner; owner = ahead.pop()) {
      const users = this.#users.get(owner.id) ?? { answers: new Set(), requests: new Set() };
      this.#users.set(owner.id, users);
      if (users[kind].has(operation)) continue;
      users[kind].add(operation);
      ahead.push(...this.#references(owner));
    }
  }

  /** What has a name and is referred to beneath a place. */
  #references(place: Place): readonly Place[] {
    const known = this.#referred.get(place.id);
    if (known) return known;
    const found: Place[] = [];
    const visit = (node: unknown): void => {
      if (isSeq(node)) for (const item of node.items) visit(item);
      if (!isMap(node)) return;
      for (const { key, value } of node.items) {
        if (String(key) === '$ref') found.push(...this.#target(place, String(value)));
        else visit(value);
      }
    };
    visit(place.node);
    this.#referred.set(place.id, found);
    return found;
  }

  #target(from: Place, reference: string): Place[] {
    const target = this.#spec.resolve(from.file, reference);
    const owner = target && ownerOf(target);
    return owner ? [owner] : [];
  }
}
