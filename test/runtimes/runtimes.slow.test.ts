import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { repository, useConsumer } from '../package/installed.ts';
import { refusedEndpoint } from '../support/faults/refused.ts';
import { runtimes } from './runtimes.ts';
import { type Passed, readmeWith } from './table.ts';

// One program on everything that the package is said to run on, from the packed package, against the mock.

const consumer = useConsumer();
const passed: Passed[] = [];
let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

for (const { name, major = '', tellsRefused, run } of runtimes)
  it(`${name} ${major}`.trim(), { timeout: 60_000 }, async () => {
    const { version, outcome } = await run(consumer(), {
      endpoint: mock.url,
      nobody: await refusedEndpoint(),
    });
    expect(outcome).toEqual({
      statuses: ['PENDING', 'PAID', 'DONE'],
      failure: { success: false, message: 'bill_id can not be empty' },
      timeout: { code: 'TimeoutError', attempts: 1 },
      refused: tellsRefused
        ? { code: 'ConnectionError', attempts: 2 }
        : { code: 'OutcomeUnknownError', attempts: 1 },
      aborted: 'the user left',
      renewed: { success: true, asked: ['expired-token', 'token'] },
    });
    expect(version).toMatch(new RegExp(`^v?${major}`));
    passed.push({ name, version, tellsRefused });
  });

it('README.md names just what passed; if it does not, run `npm run test:runtimes -- -u`', async () => {
  await expect(readmeWith(passed)).toMatchFileSnapshot(join(repository, 'README.md'));
});
