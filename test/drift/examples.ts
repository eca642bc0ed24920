import type { CallUnderTest } from '../support/documents.ts';

/** An answer that is an example of the spec. */
export interface Answer {
  readonly call: CallUnderTest;
  readonly status: number;
  readonly example: string;
  readonly value: unknown;
}

export function answersInExamples(calls: readonly CallUnderTest[]): Answer[] {
  return calls.flatMap((call) =>
    Object.entries(call.answers).flatMap(([status, byName]) =>
      Object.entries(byName).map(([example, { value }]) => ({
        call,
        status: Number(status),
        example,
        value,
      })),
    ),
  );
}
