import { expect, it } from 'vitest';
import { readBaseline, writeBaseline } from '../../scripts/release/baseline.ts';
import { lastRelease } from '../../scripts/release/last-release.ts';
import { takeSnapshot } from '../../scripts/release/snapshot.ts';
import { compileTypeTests } from '../../scripts/release/type-tests.ts';
import { Repository } from './repository.ts';

// In this process; what the commands make of it is in release-check.slow.test.ts.

it('of a release has what its tag has, not what came after it nor the baseline', async () => {
  const repository = Repository.create();
  repository.replace('spec/kitchen/v10.yaml', 'x-effect: charge', 'x-effect: write');
  repository.commit();
  repository.git('tag', 'v3.0.0');
  repository.replace('spec/kitchen/v10.yaml', 'x-effect: write', 'x-effect: read');
  repository.commit();
  const { source, snapshot } = await lastRelease(repository.root);
  expect(source).toBe('the tag v3.0.0');
  expect(JSON.stringify(snapshot.documents)).toContain('"x-effect":"write"');
});

it('is written to the baseline and read again as it was', async () => {
  const repository = Repository.create();
  const snapshot = await takeSnapshot(repository.root);
  expect(snapshot.exports).toEqual({
    'node-behind-api-client': ['VERSION', 'order', 'type Order', 'type Waiter'],
    'node-behind-api-client/kitchen/v10': ['kitchenV10', 'type Dish'],
    'node-behind-api-mock': ['startMock'],
  });
  expect(Object.keys(snapshot.typeTests)).toEqual(['test/types/order.test.ts']);
  writeBaseline(repository.root, snapshot);
  expect(snapshot.generated).not.toEqual({});
  expect(readBaseline(repository.root)).toEqual({ ...snapshot, generated: {} });
});

it('has type tests, which find what no longer compiles', () => {
  const { root } = Repository.create();
  const compiled = (line: string) =>
    compileTypeTests(
      { 'test/types/old.test.ts': `import { order } from '../../src/index.ts';\n${line}\n` },
      root,
    );
  expect(compiled("order('pizza', { table: 1 });")).toEqual([]);
  expect(compiled("order('pizza', { table: '1' });")).toMatchObject([{ bump: 'major', subject: 'types' }]);
  // What was an error then, and is none any more, breaks no program.
  expect(compiled("// @ts-expect-error\norder('pizza');")).toEqual([]);
});
