import { isCode } from '../../../src/drift/names.ts';
import type { Finding } from '../../../src/drift/report.ts';
import type { LearnedKind } from '../kinds.ts';
import type { Evidence } from '../merge.ts';
import type { Place } from '../spec/place.ts';
import type { Spec } from '../spec/spec.ts';
import type { Value } from '../spec/value.ts';
import type { Question } from './suggestion.ts';

/** Something to add to the operation itself. */
export interface Addition {
  readonly operation: string;
  readonly kind: LearnedKind;
  readonly status: number;
  readonly words: string;
  readonly count: number;
  /** The map that gets the pair. */
  readonly target: Place;
  readonly key: string;
  readonly value: Value;
  /** The keys that it stands behind; all, if none is given. */
  readonly after?: readonly string[];
}

/** Codes and HTTP statuses that the spec does not mention. */
export function failuresOf(
  spec: Spec,
  operation: Place,
  evidence: Evidence,
): { readonly additions: Addition[]; readonly questions: Question[] } {
  const additions: Addition[] = [];
  const questions: Question[] = [];
  const codes = evidence.findings.filter(({ kind }) => kind === 'unknown-code');
  const newStatuses = new Set<number>();

  for (const finding of evidence.findings.filter(({ kind }) => kind === 'unknown-status')) {
    if (operation.at('responses', `${finding.status}`)) continue;
    const why = whyNotStatus(finding, operation, evidence);
    if (why !== undefined) {
      questions.push(question(evidence, finding, why));
      continue;
    }
    newStatuses.add(finding.status);
    const ofStatus = codes.filter(({ status, seen }) => status === finding.status && isNumber(seen));
    additions.push(statusAddition(operation, evidence, finding, ofStatus));
  }

  for (const finding of codes) {
    if (newStatuses.has(finding.status)) continue;
    const examples = operation.at(
      'responses',
      `${finding.status}`,
      'content',
      'application/json',
      'examples',
    );
    if (!isNumber(finding.seen))
      questions.push(question(evidence, finding, 'The code is not told: it does not look like one.'));
    else if (!examples)
      questions.push(
        question(
          evidence,
          finding,
          `A failure has the code ${finding.seen}. All calls share what is under this status (spec/shared/failures.yaml); if it is so for all of them, add an example there.`,
        ),
      );
    else if (!codesIn(spec, examples).has(Number(finding.seen)))
      additions.push({
        operation: evidence.operation,
        kind: 'code',
        status: finding.status,
        count: finding.count,
        words: finding.seen,
        target: examples,
        key: nameOf(finding.seen),
        value: exampleOf(finding.seen),
      });
  }
  return { additions, questions };
}

/** The conventions of spec/README.md: failures alone, and 401 only where there is a token. */
function whyNotStatus(
  { status }: Finding,
  operation: Place,
  { answers, findings }: Evidence,
): string | undefined {
  const { successes = 0 } = answers[status] ?? {};
  if (status < 400 || successes > 0)
    return `Successes are described under 200 alone, and this came with ${status}. Decide how the spec should say so.`;
  if (status === 401 && operation.at('security')?.items().length === 0)
    return 'The call needs no access token by the spec, yet was answered 401. Is its security: [] wrong?';
  if (findings.some((one) => one.status === status && one.pointer === '/success'))
    return 'What came with this status is no answer of the API.';
  return undefined;
}

function statusAddition(
  operation: Place,
  evidence: Evidence,
  { status, count }: Finding,
  codes: readonly Finding[],
): Addition {
  const target = operation.at('responses') as Place;
  const examples: Record<string, Value> = Object.fromEntries(
    codes.map(({ seen }) => [nameOf(seen), exampleOf(seen)]),
  );
  const refused = { refused: { $ref: '../shared/examples.yaml#/cantFinishRequest' } };
  return {
    operation: evidence.operation,
    kind: 'status',
    status,
    words: `${status}`,
    count,
    target,
    key: `${status}`,
    value: {
      description: 'A failure. The HTTP status was seen; not described yet.',
      content: {
        'application/json': {
          schema: { $ref: '../shared/envelope.yaml#/Failure' },
          examples: codes.length > 0 ? examples : refused,
        },
      },
    },
    after: target.keys().filter((key) => Number(key) < status),
  };
}

const isNumber = (seen: string): boolean => /^-?\d+$/.test(seen) && isCode(Number(seen));

const nameOf = (code: string): string => `code${code.replace('-', 'Minus')}`;

const exampleOf = (code: string): Value => ({
  summary: `A failure with the code ${code}, seen in answers`,
  value: { success: false, code: Number(code) },
});

function codesIn(spec: Spec, examples: Place): Set<unknown> {
  return new Set(
    examples.keys().map((key) => {
      const example = examples.at(key) as Place;
      return (spec.target(example) ?? example).at('value', 'code')?.value;
    }),
  );
}

const question = ({ operation }: Evidence, { pointer, status, count }: Finding, why: string): Question => ({
  operation,
  pointer,
  status,
  count,
  why,
  branch: 'failure',
});
