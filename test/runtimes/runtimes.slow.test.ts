import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { repository, useConsumer } from '../package/installed.ts';
import { type Post, startBreakingProxy } from '../support/breaking-proxy.ts';
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

const isCharge = ({ path }: Post) => path.endsWith('/billCreate');

for (const { name, major = '', tellsRefused, sendsAgain, run } of runtimes)
  it(`${name} ${major}`.trim(), { timeout: 60_000 }, async () => {
    const proxy = await startBreakingProxy(mock.url, isCharge);
    onTestFinished(() => proxy.close());
    const { version, outcome } = await run(consumer(), {
      endpoint: mock.url,
      breaking: proxy.url,
      nobody: await refusedEndpoint(),
    });
    expect(outcome).toEqual({
      statuses: ['PENDING', 'PAID', 'DONE'],
      failure: { success: false, message: 'bill_id can not be empty' },
      timeout: { code: 'TimeoutError', attempts: 1 },
      refused: tellsRefused
        ? { code: 'ConnectionError', attempts: 2 }
        : { code: 'OutcomeUnknownError', attempts: 1 },
      unknown: { code: 'OutcomeUnknownError', attempts: 1 },
      aborted: 'the user left',
      renewed: { success: true, asked: ['expired-token', 'token'] },
    });
    // It is a reused connection after which a runtime sends again: a charge on a new one would prove nothing.
    const charges = proxy.posts.filter(isCharge);
    expect(charges[0]).toMatchObject({ reused: true });
    expect(charges.length > 1).toBe(sendsAgain);
    expect(version).toMatch(new RegExp(`^v?${major}`));
    passed.push({ name, version, tellsRefused, sendsAgain });
  });

it('README.md names just what passed; if it does not, run `npm run test:runtimes -- -u`', async () => {
  await expect(readmeWith(passed)).toMatchFileSnapshot(join(repository, 'README.md'));
});
