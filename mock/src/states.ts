import { randomUUID } from 'node:crypto';
import type { Entities } from './entities.ts';
import { type JsonObject, pointedTo, withStringsReplaced } from './json.ts';
import type { Rule } from './lifecycle.ts';
import type { PrismOperation } from './prism.ts';

/**
 * What an operation does to the things it is about, and answers then; undefined if the request is about nothing that was
 * created here. It is one synchronous step, so that concurrent requests see a thing before or after it, never in between.
 */
export type Step = (request: JsonObject, entities: Entities) => unknown;

export function stepOf(rule: Rule, app: string, operation: PrismOperation): Step {
  const { lifecycle } = rule;
  const examples = answerExamples(operation);

  if ('creates' in rule) {
    const pointer = `/data${rule.creates}`;
    const created = [...examples.values()].find((value) => typeof pointedTo(value, pointer) === 'string');
    if (created === undefined) throw new Error(`x-state/creates: no example has a string at ${pointer}`);
    const ids = new Set([pointedTo(created, pointer) as string]);
    return (request, entities) => {
      const kind = [...rule.kinds].find(([, at]) => (pointedTo(request, at) ?? null) !== null)?.[0];
      const { id } = entities.add(app, lifecycle, randomUUID(), kind);
      return withStringsReplaced(created, ids, id);
    };
  }

  for (const { example, kinds } of rule.answers.values()) {
    const missing = [example, ...kinds.values()].find((name) => !examples.has(name));
    if (missing !== undefined) throw new Error(`x-state/answers: there is no example "${missing}"`);
  }
  const ids = idsInExamples(operation, rule.id);
  return (request, entities) => {
    const entity = entities.find(app, lifecycle.name, pointedTo(request, rule.id));
    const answer = entity && rule.answers.get(entity.state);
    if (entity === undefined || answer === undefined) return undefined;
    const { id, kind = '' } = entity;
    if (answer.next !== undefined) entity.state = answer.next;
    return withStringsReplaced(examples.get(answer.kinds.get(kind) ?? answer.example), ids, id);
  };
}

function answerExamples({ responses }: PrismOperation): Map<string, unknown> {
  const answer = responses.find(({ code }) => code.startsWith('2'));
  return new Map((answer?.contents ?? []).flatMap(({ examples }) => named(examples)));
}

/** The document has one id for one thing in all of its examples, so those of the requests are those of the answers. */
function idsInExamples({ request }: PrismOperation, pointer: string): Set<string> {
  const bodies = (request?.body?.contents ?? []).flatMap(({ examples }) => named(examples));
  const ids = bodies.map(([, body]) => pointedTo(body, pointer));
  return new Set(ids.filter((id) => typeof id === 'string'));
}

function named(examples: { key: string; value?: unknown }[] = []): [string, unknown][] {
  return examples.map(({ key, value }) => [key, value]);
}
