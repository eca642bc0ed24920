import type { Entities } from '../entities/store.ts';
import type { Vocabulary } from '../spec/settable-members.ts';
import type { Rule } from '../spec/state-extension.ts';
import type { JsonObject } from '../utils/json-pointer.ts';
import type { PrismOperation } from '../validation/prism.ts';
import { type Call, callOf } from './call.ts';
import { creating } from './create.ts';
import { deletingAll } from './delete-all.ts';
import { finding } from './find.ts';
import { listing } from './list.ts';
import { using } from './use.ts';

/** What is remembered, and whether an id that is not is a failure (strict) or answered as in the document. */
export type Memory = { entities: Entities; strict: boolean };

/**
 * What an operation does to the things it is about, and answers then; undefined if the request is about nothing that was
 * created here. It is one synchronous step, so that concurrent requests see a thing before or after it, never in between.
 */
export type Step = (request: JsonObject, memory: Memory, origin: string) => unknown;

export function stepOf(rule: Rule, app: string, operation: PrismOperation, vocabulary: Vocabulary): Step {
  return stepFor(callOf(rule, app, operation, vocabulary));
}

function stepFor(call: Call): Step {
  const { role } = call.rule;
  switch (role.does) {
    case 'create':
      return creating(call, role);
    case 'use':
      return using(call, role);
    case 'find':
      return finding(call, role);
    case 'list':
      return listing(call, role);
    case 'deleteAll':
      return deletingAll(call);
  }
}
