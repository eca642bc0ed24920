import { Learned } from '../learned.ts';
import type { Place } from '../spec/place.ts';
import type { Spec } from '../spec/spec.ts';
import { isShared, ownerOf, UserIndex } from '../spec/users.ts';
import { walk } from '../spec/walk.ts';
import type { Question, SchemaChange, Wish } from './wish.ts';

/** A wish that is granted, perhaps at another place than it asked for. */
export interface Granted {
  readonly wish: Wish;
  readonly target: Place;
  readonly change: SchemaChange;
  /** Where it is done, where that is not the operation itself, and why there. */
  readonly note?: string;
}

/**
 * Decides where wishes are granted. What one operation answers proves nothing for others:
 *
 * - A schema of the document is one thing for all of its calls, and is changed.
 * - A schema in spec/shared is changed only if two operations that answer with it ask for the same, or there is but one.
 *   Otherwise new members are added where it is referred to, and all else is a question.
 * - The envelope, which all answers share, is never changed.
 * - A schema that is part of a request is not changed: answers prove nothing for requests.
 */
export function decide(
  spec: Spec,
  wishes: readonly Wish[],
): { readonly granted: readonly Granted[]; readonly questions: readonly Question[] } {
  const users = new UserIndex(spec);
  const asking = new Map<string, Set<string>>();
  for (const wish of wishes) {
    const key = keyOf(wish);
    asking.set(key, (asking.get(key) ?? new Set()).add(wish.operation));
  }

  const mayChange = (place: Place, wish: Wish): boolean => {
    const owner = ownerOf(place);
    if (!owner) return true;
    const { answers, requests } = users.of(owner);
    if (requests.size > 0 || isEnvelope(owner)) return false;
    const needed = Math.min(2, answers.size);
    return !isShared(owner) || (asking.get(keyOf(wish))?.size ?? 0) >= needed;
  };

  const granted: Granted[] = [];
  const questions: Question[] = [];
  for (const wish of wishes) {
    const { target, change } = wish;
    const owner = ownerOf(target);
    if (mayChange(target, wish)) {
      granted.push({ wish, target, change, ...noteOf(owner, users) });
      continue;
    }
    const crossing = wish.crossings.findLast(({ site }) => mayChange(site, wish));
    const { operation, pointer, status, count } = wish;
    if (wish.kind === 'member' && crossing && crossing.depth > 0 && 'learned' in change) {
      const extension = skeleton(spec, wish, crossing.depth, change.learned);
      const note = `added at the reference: ${owner?.id} is also used elsewhere`;
      granted.push({ wish, target: crossing.site, change: { extension }, note });
    } else {
      const why = `It is declared in ${owner?.id}, ${whyNot(owner as Place, users)}`;
      questions.push({ operation, pointer, status, count, why, branch: wish.branch.kind });
    }
  }
  return { granted, questions };
}

const isEnvelope = ({ file }: Place): boolean =>
  ['spec/shared/envelope.yaml', 'spec/shared/failures.yaml'].includes(file.name);

/** Wishes of several operations that ask for the same. */
const keyOf = ({ target, kind, words, steps }: Wish): string =>
  [target.id, kind, steps.at(-1), kind === 'value' ? words : ''].join(' ');

function noteOf(owner: Place | undefined, users: UserIndex): { readonly note?: string } {
  if (!owner) return {};
  const others = users.of(owner).answers.size - 1;
  const also =
    others > 0 ? `, which ${others} other ${others === 1 ? 'call answers' : 'calls answer'}, too` : '';
  return { note: `in ${owner.id}${also}` };
}

function whyNot(owner: Place, users: UserIndex): string {
  const { answers, requests } = users.of(owner);
  if (isEnvelope(owner)) return 'which all answers share. If it is so for all of them, change it there.';
  if (requests.size > 0)
    return 'which is also part of requests. Give the answer a schema of its own, and learn again.';
  return `which ${answers.size} operations answer with, and only this one asks for it. If it is so for all of them, change it there; otherwise give this one a schema of its own.`;
}

/** The way from a reference down to what is new, as members to add. */
function skeleton(spec: Spec, { branch, steps }: Wish, depth: number, change: Learned): Learned {
  const root = new Learned();
  let at = root;
  for (const [index, step] of steps.slice(depth, -1).entries()) {
    if (step === '*') {
      const above = walk(spec, branch.schema, steps.slice(0, depth + index));
      at.types.add(above?.schema.at('items') ? 'array' : 'object');
    }
    at = at.at(step);
  }
  at.add(change);
  return root;
}
