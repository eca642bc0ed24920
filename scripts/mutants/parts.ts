/**
 * A part of the code, and the tests that run it in their own process, the quickest first: a mutation tester sees no others,
 * and is done with a mutant at its first failing test.
 */
export interface Part {
  readonly code: readonly string[];
  readonly tests: readonly string[];
}

export const parts: Readonly<Record<string, Part>> = {
  client: {
    code: ['src/*.ts', '!src/types.ts'],
    tests: [
      'test/client/{options,headers,idempotency,outcome,origin,arguments,events,logging,errors}.test.ts',
      'test/client/{middleware,paths,repeat,token-renewal,token-function,cached-token,backoff}.test.ts',
      'test/helpers/*.test.ts',
      'test/client/{raw,timeout,signal,secrecy,lifetime}.test.ts',
      'test/client/mock-faults.slow.test.ts',
      'test/upgrade/*.test.ts',
    ],
  },
  drift: {
    code: ['src/{drift,shapes}/*.ts'],
    tests: [
      'test/drift/names.test.ts',
      'test/drift/kinds.test.ts',
      'test/drift/monitor.test.ts',
      'test/drift/shapes.test.ts',
      'test/drift/privacy.test.ts',
      'test/drift/validator.slow.test.ts',
    ],
  },
  schemas: {
    code: ['src/schemas/*.ts', 'scripts/generate/{request-shapes,emit-schemas}.ts', '!src/schemas/index.ts'],
    tests: [
      'test/schemas/{schemas,validator,forms}.test.ts',
      'test/generate/{request-shapes,kitchen}.test.ts',
    ],
  },
  generate: {
    code: ['scripts/generate/*.ts', 'scripts/spec/model.ts', '!scripts/generate/{index,command}.ts'],
    tests: [
      'test/generate/{text,names,sync}.test.ts',
      'test/drift/shapes.test.ts',
      'test/drift/validator.slow.test.ts',
      'test/generate/{kitchen,broken}.test.ts',
    ],
  },
  learn: {
    code: ['scripts/learn/**/*.ts', '!scripts/learn/index.ts'],
    tests: ['test/learn/{merge,changeset,spec,propose,recording,report,file-editor,write}.test.ts'],
  },
  'mock-steps': {
    code: ['mock/src/steps/*.ts'],
    tests: [
      'test/mock/{states,lives,relations}.test.ts',
      'test/mock/{paging,seed}.test.ts',
      'test/mock/{entities,state-file}.slow.test.ts',
    ],
  },
  release: {
    code: ['scripts/release/**/*.ts', '!scripts/release/{index,changeset-check,release-check,version}.ts'],
    tests: [
      'test/release/{publish,verdict,refusals,packages,compare}.test.ts',
      'test/release/{history,snapshot,rules}.slow.test.ts',
    ],
  },
};
