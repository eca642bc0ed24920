import type { Value } from './spec/value.ts';

const UNDESCRIBED = 'Seen in answers; what it means is unknown.';

/** What answers have shown of a member that the spec does not have. */
export class Learned {
  readonly types = new Set<string>();
  readonly members = new Map<string, Learned>();
  /** What is in all items of an array, or in all members of a map. */
  inner: Learned | undefined;

  /** What is learned of a member of it; `*` is any. */
  at(step: string): Learned {
    if (step === '*') {
      this.inner ??= new Learned();
      return this.inner;
    }
    const member = this.members.get(step) ?? new Learned();
    this.members.set(step, member);
    return member;
  }

  add(other: Learned): void {
    for (const type of other.types) this.types.add(type);
    for (const [name, member] of other.members) this.at(name).add(member);
    if (other.inner) this.at('*').add(other.inner);
  }

  /** As a member of an object, where everything is described. */
  property(): Value {
    const { type, ...others } = this.schema();
    return {
      description: UNDESCRIBED,
      ...(type !== undefined && { type }),
      'x-source': 'observed',
      ...others,
    };
  }

  schema(): { readonly [key: string]: Value } {
    const types = this.#allTypes();
    const has = (type: string) => types.includes(type);
    const isMap = has('object') && this.members.size === 0;
    return {
      ...typed(types),
      ...(this.members.size > 0 && { properties: this.properties() }),
      ...(has('array') && this.inner && { items: this.inner.schema() }),
      // Types are generated from it: without this, an object could have no members at all.
      ...(isMap && { additionalProperties: (!has('array') && this.inner?.schema()) || true }),
    };
  }

  properties(): { readonly [name: string]: Value } {
    return Object.fromEntries([...this.members].map(([name, member]) => [name, member.property()]));
  }

  /** Reports are bounded: what is beneath may have been told without the thing itself. */
  #allTypes(): string[] {
    const types = new Set(this.types);
    if (this.members.size > 0) types.add('object');
    else if (this.inner && !types.has('object')) types.add('array');
    return united(types);
  }
}

/** `type: string`, `type: [string, 'null']`, or nothing for any. */
export function typed(types: readonly string[]): { readonly type?: Value } {
  if (types.length === 0) return {};
  return { type: types.length === 1 ? (types[0] as string) : types };
}

/** JSON types, each of them once, `null` last. */
export function united(types: Iterable<string>): string[] {
  const all = new Set(types);
  if (all.has('number')) all.delete('integer');
  return [...all].sort((a, b) => Number(a === 'null') - Number(b === 'null'));
}
