import type { ListedMutant } from './mutant.ts';

export const drift: readonly ListedMutant[] = [
  {
    harm: 'The first day of a report never moves.',
    file: 'src/drift/monitor.ts',
    replace: 'if (observed.size === 1 && operation.checked === 1) from = to;',
    by: '',
    test: 'test/drift/monitor.test.ts',
  },
];
