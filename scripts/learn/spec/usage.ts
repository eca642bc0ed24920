import { isMap, isSeq } from 'yaml';
import { formsOf } from './answer.ts';
import { Place } from './place.ts';
import type { Spec } from './spec.ts';

/** Who uses a schema: the operations whose answers it is part of, their successes alone, and those whose requests, to the server or to those of users. */
export interface Usage {
  readonly answers: ReadonlySet<string>;
  readonly successes: ReadonlySet<string>;
  readonly requests: ReadonlySet<string>;
}

/**
 * What has a name of its own, and so may be used at many places: a schema in `components` or in spec/shared. Undefined for
 * what stands in an operation.
 */
export function namedSchemaOf({ file, path }: Place): Place | undefined {
  if (file.name.startsWith('spec/shared/')) return new Place(file, path.slice(0, 1));
  return path[0] === 'components' ? new Place(file, path.slice(0, 3)) : undefined;
}

export const isShared = ({ file }: Place): boolean => file.name.startsWith('spec/shared/');

const unused = () => ({
  answers: new Set<string>(),
  successes: new Set<string>(),
  requests: new Set<string>(),
});

/** Finds out who uses what has a name. */
export class UsageIndex {
  readonly #usage = new Map<string, { readonly [kind in keyof Usage]: Set<string> }>();
  readonly #referred = new Map<string, readonly Place[]>();
  readonly #spec: Spec;

  constructor(spec: Spec) {
    this.#spec = spec;
    for (const file of spec.files.values())
      this.#mark(new Place(file).at('webhooks'), 'requests', `${file.name}#/webhooks`);
    for (const [id, operation] of spec.operations) {
      this.#mark(operation.at('requestBody'), 'requests', id);
      this.#mark(operation.at('callbacks'), 'requests', id);
      this.#mark(operation.at('responses'), 'answers', id);
      this.#mark(formsOf(operation).success, 'successes', id);
    }
  }

  of(namedSchema: Place): Usage {
    return this.#usage.get(namedSchema.id) ?? unused();
  }

  #mark(from: Place | undefined, kind: keyof Usage, operation: string): void {
    const ahead = from ? [...this.#references(from)] : [];
    for (let namedSchema = ahead.pop(); namedSchema; namedSchema = ahead.pop()) {
      const usage = this.#usage.get(namedSchema.id) ?? unused();
      this.#usage.set(namedSchema.id, usage);
      if (usage[kind].has(operation)) continue;
      usage[kind].add(operation);
      ahead.push(...this.#references(namedSchema));
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
    const namedSchema = target && namedSchemaOf(target);
    return namedSchema ? [namedSchema] : [];
  }
}
