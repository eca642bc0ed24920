import type { Entity } from '../entities/store.ts';
import { answerExamples, requestSamples } from '../spec/examples.ts';
import { settable, type Vocabulary } from '../spec/settable-members.ts';
import type { Rule } from '../spec/state-extension.ts';
import { isObject, type JsonObject, pointedTo } from '../utils/json-pointer.ts';
import type { PrismOperation } from '../validation/prism.ts';

/** An operation that takes part in a life cycle, with what its steps need of it. */
export type Call = {
  rule: Rule;
  app: string;
  operation: PrismOperation;
  vocabulary: Vocabulary;
  examples: ReadonlyMap<string, unknown>;
  /** The id that the request names; undefined if it names none. */
  id(request: JsonObject): string | undefined;
  /** What a request sets on a thing. */
  set(request: JsonObject): JsonObject;
  /** The state that a request puts a thing into. */
  next(request: JsonObject, state: string): string;
  /** Whether a thing is one of those that the request means. */
  meant(entity: Entity, request: JsonObject): boolean;
  /** The strings of the request that stand in the answer, by the strings that stand for them in the examples. */
  echo(request: JsonObject): Map<string, string>;
};

export function callOf(rule: Rule, app: string, operation: PrismOperation, vocabulary: Vocabulary): Call {
  const { role, where, to } = rule;
  const ids = 'id' in role ? role.id : [];
  const samples = requestSamples(operation, [...ids, ...where.values()]);
  const members = settable(operation);

  return {
    rule,
    app,
    operation,
    vocabulary,
    examples: answerExamples(operation),

    id(request) {
      const values = ids.map((pointer) => pointedTo(request, pointer));
      return ids.length > 0 && values.every((value) => typeof value === 'string')
        ? values.join('/')
        : undefined;
    },

    set(request) {
      if (rule.sets === undefined) return picked(request, members);
      let data: JsonObject = {};
      for (const [member, pointer] of rule.sets) {
        const value = pointedTo(request, pointer);
        if (value === undefined) continue;
        data = { ...data, ...(member === '' ? (isObject(value) ? value : {}) : { [member]: value }) };
      }
      return data;
    },

    next(request, state) {
      if (to === undefined) return state;
      const value = to.startsWith('/') ? pointedTo(request, to) : to;
      return typeof value === 'string' ? value : state;
    },

    meant({ data, deleted }, request) {
      if (deleted) return false;
      for (const [member, pointer] of where) {
        const wanted = pointedTo(request, pointer) ?? undefined;
        if (wanted !== undefined && data[member] !== wanted) return false;
      }
      return true;
    },

    echo(request) {
      const strings = new Map<string, string>();
      for (const [pointer, olds] of samples) {
        const value = pointedTo(request, pointer);
        if (typeof value === 'string') for (const old of olds) strings.set(old, value);
      }
      return strings;
    },
  };
}

function picked(request: JsonObject, members: string[]): JsonObject {
  const data: JsonObject = {};
  for (const name of members) if (Object.hasOwn(request, name)) data[name] = request[name];
  return data;
}
