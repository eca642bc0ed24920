import { ANY_ITEM, ANY_MEMBER } from '../../src/drift/names.ts';
import type { Value } from './spec/value.ts';

const UNDESCRIBED = 'Seen in answers; not described yet.';

/** What answers have shown of a member that the spec does not have. */
export class Learned {
  readonly types = new Set<string>();
  readonly members = new Map<string, Learned>();
  /** What is in all items, if it is an array. */
  items: Learned | undefined;
  /** What is in all members whose names are not told: it is a map. */
  others: Learned | undefined;

  /** What is learned of a member or an item of it. */
  at(step: string): Learned {
    if (step === ANY_ITEM) {
      this.items ??= new Learned();
      return this.items;
    }
    if (step === ANY_MEMBER) {
      this.others ??= new Learned();
      return this.others;
    }
    const member = this.members.get(step) ?? new Learned();
    this.members.set(step, member);
    return member;
  }

  add(other: Learned): void {
    for (const type of other.types) this.types.add(type);
    for (const [name, member] of other.members) this.at(name).add(member);
    if (other.items) this.at(ANY_ITEM).add(other.items);
    if (other.others) this.at(ANY_MEMBER).add(other.others);
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
    const isRecord = this.members.size > 0 && !this.others;
    return {
      ...typed(types),
      ...(isRecord && { properties: this.properties() }),
      // No report tells what is in a list that was empty each time.
      ...(has('array') && { items: this.items?.schema() ?? {} }),
      // Types are generated from it: without this, an object could have no members at all.
      ...(has('object') && !isRecord && { additionalProperties: this.#ofMap()?.schema() ?? true }),
    };
  }

  /** Of a map, names are told as long as they look like those of members. */
  #ofMap(): Learned | undefined {
    if (!this.others) return undefined;
    const all = new Learned();
    for (const member of [this.others, ...this.members.values()]) all.add(member);
    return all;
  }

  properties(): { readonly [name: string]: Value } {
    return Object.fromEntries([...this.members].map(([name, member]) => [name, member.property()]));
  }

  /** Reports are bounded: what is beneath may have been told without the thing itself. */
  #allTypes(): string[] {
    const types = new Set(this.types);
    if (this.members.size > 0 || this.others) types.add('object');
    if (this.items) types.add('array');
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
