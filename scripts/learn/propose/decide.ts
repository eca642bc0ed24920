import { Learned } from '../learned.ts';
import type { Place } from '../spec/place.ts';
import { isShared, namedSchemaOf, type UsageIndex } from '../spec/usage.ts';
import type { Question, SchemaChange, Suggestion } from './suggestion.ts';

/** A change that is made, perhaps at another place than was suggested. */
export interface AcceptedChange {
  readonly suggestion: Suggestion;
  readonly target: Place;
  readonly change: SchemaChange;
  /** Where it is done, where that is not the operation itself, and why there. */
  readonly note?: string;
}

/** The answers that show something. */
interface Proof {
  readonly operations: ReadonlySet<string>;
  /** Whether there are successes among them. */
  readonly hasSuccess: boolean;
}

/**
 * Whether answers are reason enough to change what stands at a place. What one operation answers proves nothing for others,
 * and failures nothing for successes:
 *
 * - A schema of the document is one thing for all of its calls, and is changed.
 * - A schema in spec/shared is changed only if two operations that answer with it show the same, or there is but one.
 * - The envelope, which all answers share, is never changed.
 * - A schema that is part of a request is not changed: answers prove nothing for requests.
 * - A schema that successes answer with is not changed by what only failures show.
 */
export function isProven(place: Place, { operations, hasSuccess }: Proof, usage: UsageIndex): boolean {
  const namedSchema = namedSchemaOf(place);
  if (!namedSchema) return true;
  const { answers, successes, requests } = usage.of(namedSchema);
  if (requests.size > 0 || isEnvelope(namedSchema)) return false;
  if (successes.size > 0 && !hasSuccess) return false;
  return !isShared(namedSchema) || operations.size >= Math.min(2, answers.size);
}

/**
 * Decides which suggestions are accepted, and where. New members of a schema that may not be changed are added where it is
 * referred to; all else is a question.
 */
export function decide(
  suggestions: readonly Suggestion[],
  usage: UsageIndex,
): { readonly accepted: readonly AcceptedChange[]; readonly questions: readonly Question[] } {
  const sameChange = Map.groupBy(suggestions, changeKeyOf);
  const mayChange = (place: Place, suggestion: Suggestion): boolean => {
    const same = sameChange.get(changeKeyOf(suggestion)) ?? [];
    const proof = {
      operations: new Set(same.map(({ operation }) => operation)),
      hasSuccess: same.some(({ branch }) => branch.kind === 'success'),
    };
    return isProven(place, proof, usage);
  };

  const accepted: AcceptedChange[] = [];
  const questions: Question[] = [];
  for (const suggestion of suggestions) {
    const { target, change } = suggestion;
    const namedSchema = namedSchemaOf(target);
    if (mayChange(target, suggestion)) {
      accepted.push({ suggestion, target, change, ...noteOf(namedSchema, usage) });
      continue;
    }
    const reference = suggestion.references.findLast(({ place }) => mayChange(place, suggestion));
    const { operation, pointer, status, count } = suggestion;
    if (suggestion.kind === 'member' && reference && reference.depth > 0 && 'learned' in change) {
      const extension = extensionOf(suggestion, reference.depth, change.learned);
      const note = `added at the reference: ${namedSchema?.id} is also used elsewhere`;
      accepted.push({ suggestion, target: reference.place, change: { extension }, note });
    } else {
      const why = `It is declared in ${namedSchema?.id}, ${whyNot(namedSchema as Place, suggestion, usage)}`;
      questions.push({ operation, pointer, status, count, why, branch: suggestion.branch.kind });
    }
  }
  return { accepted, questions };
}

const isEnvelope = ({ file }: Place): boolean =>
  ['spec/shared/envelope.yaml', 'spec/shared/failures.yaml'].includes(file.name);

/** The same for suggestions of several operations that ask for the same change. */
const changeKeyOf = ({ target, kind, words, steps }: Suggestion): string =>
  [target.id, kind, steps.at(-1), kind === 'value' ? words : ''].join(' ');

function noteOf(namedSchema: Place | undefined, usage: UsageIndex): { readonly note?: string } {
  if (!namedSchema) return {};
  const others = usage.of(namedSchema).answers.size - 1;
  const also =
    others > 0 ? `, which ${others} other ${others === 1 ? 'call answers' : 'calls answer'}, too` : '';
  return { note: `in ${namedSchema.id}${also}` };
}

function whyNot(namedSchema: Place, { branch }: Suggestion, usage: UsageIndex): string {
  const { answers, successes, requests } = usage.of(namedSchema);
  if (isEnvelope(namedSchema))
    return 'which all answers share. If it is so for all of them, change it there.';
  if (requests.size > 0)
    return 'which is also part of requests. Give the answer a schema of its own, and learn again.';
  if (branch.kind === 'failure' && successes.size > 0)
    return 'which successes answer with, too, and only failures show this. Give the failure a schema of its own, and learn again.';
  return `which ${answers.size} operations answer with, and only this one asks for it. If it is so for all of them, change it there; otherwise give this one a schema of its own.`;
}

/** The members to add at a reference, from there down to what is new. */
function extensionOf({ steps }: Suggestion, depth: number, change: Learned): Learned {
  const extension = new Learned();
  const parent = steps.slice(depth, -1).reduce((at, step) => at.at(step), extension);
  parent.add(change);
  return extension;
}
