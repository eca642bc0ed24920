import { catalogue, type Fault } from '../../../mock/src/faults/index.ts';
import * as client from '../../../src/index.ts';
import { answered, outcomeFor } from '../../../src/verdict.ts';
import { capital } from '../../spec/words.ts';
import type { ClientModel } from '../client/client-model.ts';
import { type Failure, failuresOf } from '../failures.ts';
import type { Site, SiteOperation } from '../site.ts';
import { classAdvice, outcomeAdvice } from './advice.ts';
import type { ErrorClass, ErrorCode, ErrorModel, ErrorOutcome } from './error-model.ts';

/** Brings together what the code, the spec and the mock know of errors. What a failure means, the client itself is asked. */
export function readErrors(model: ClientModel, site: Site): ErrorModel {
  const failed = site.documents.flatMap(({ content, modules }) =>
    modules
      .flatMap(({ operations }) => operations)
      .flatMap((operation) => failuresOf(content, operation).map((failure) => ({ operation, failure }))),
  );
  return { classes: classesIn(model), outcomes: outcomesIn(model, failed), codes: codesIn(failed) };
}

interface Failed {
  readonly operation: SiteOperation;
  readonly failure: Failure;
}

function classesIn({ entries }: ClientModel): ErrorClass[] {
  const exported = new Map(entries.flatMap((entry) => entry.exports).map((one) => [one.name, one]));
  const errors = Object.values<unknown>(client)
    .filter(isErrorType)
    .map(({ name }) => name);
  const unknown = errors.find((name) => !Object.hasOwn(classAdvice, name));
  if (unknown)
    throw new Error(`scripts/reference/errors/advice.ts does not say what to do about ${unknown}.`);
  return Object.entries(classAdvice).flatMap(([name, advice]) => {
    const about = exported.get(name);
    return about ? { name, about, ...advice } : [];
  });
}

const isErrorType = (value: unknown): value is typeof client.BehindApiError =>
  typeof value === 'function' &&
  (value === client.BehindApiError || value.prototype instanceof client.BehindApiError);

/** The documentation of `outcomeOf` lists them. */
function outcomesIn({ entries }: ClientModel, failed: readonly Failed[]): ErrorOutcome[] {
  const texts = entries.flatMap(
    ({ exports }) => exports.find(({ name }) => name === 'outcomeOf')?.signatures ?? [],
  );
  const [list = ''] = texts.map(({ doc }) => doc.text);
  const happened = new Map(
    list
      .split(/\n(?=- |\n)/)
      .map((item) => /^- `([\w-]+)`: ([\s\S]+)$/.exec(item))
      .map((found) => [found?.[1], found?.[2]?.replaceAll(/\s+/g, ' ')]),
  );
  return entriesOf(outcomeAdvice).map(([name, advice]) => {
    const text = happened.get(name);
    if (!text) throw new Error(`The documentation of outcomeOf has no item "- \`${name}\`: …".`);
    const failures = failed.map(({ failure }) => failure).filter((failure) => outcomeOf(failure) === name);
    return { name, happened: capital(text), failures: unique(failures), ...advice };
  });
}

const entriesOf = <Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] =>
  Object.entries(record) as [Key, Value][];

function codesIn(failed: readonly Failed[]): ErrorCode[] {
  const byCode = Map.groupBy(failed, ({ failure }) => failure.code);
  return [...byCode]
    .flatMap(([code, all]) => {
      const failures = unique(all.map(({ failure }) => failure));
      const [first] = failures;
      if (code === undefined || !first) return [];
      return {
        code,
        outcome: outcomeOf(first),
        failures,
        operations: [...new Set(all.map(({ operation }) => operation))],
        fault: faultFor(code),
      };
    })
    .sort((one, other) => one.code - other.code);
}

/** What the client makes of a failure of a call that changes something. */
function outcomeOf({ status, message, code }: Failure): client.Outcome {
  const response = new Response(null, { status: Number(status) });
  return outcomeFor(answered(response, JSON.stringify({ success: false, message, code })).verdict, 'charge');
}

const unique = (failures: readonly Failure[]): Failure[] =>
  [
    ...new Map(
      failures.map((failure) => [`${failure.status} ${failure.code} ${failure.summary}`, failure]),
    ).values(),
  ].sort((one, other) => Number(one.status) - Number(other.status));

/** `rejected=1009` makes the mock answer with the code 1009. */
function faultFor(code: number): string | undefined {
  const all = Object.entries<Fault>(catalogue).flatMap(([name, fault]) => {
    if (fault.effect !== 'answer') return [];
    const { code: parameter } = fault.parameters;
    const others = parameter && 'oneOf' in parameter ? parameter.oneOf : [];
    return [
      { name, body: fault.answer({}).body },
      ...others.map((value) => ({ name: `${name}=${value}`, body: fault.answer({ code: value }).body })),
    ];
  });
  return all.find(({ body }) => body.includes(`"code":${code}}`))?.name;
}
