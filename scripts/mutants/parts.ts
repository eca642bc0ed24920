/** A part of the code, and the tests that run it in their own process: a mutation tester sees no others. */
export interface Part {
  readonly code: readonly string[];
  readonly tests: readonly string[];
}

export const parts: Readonly<Record<string, Part>> = {
  drift: { code: ['src/drift/*.ts'], tests: ['test/drift/{kinds,monitor,privacy,shapes}.test.ts'] },
};
