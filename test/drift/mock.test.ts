import { expect, test } from 'vitest';
import { startMock } from '../../mock/src/index.ts';
import { createDriftMonitor } from '../../src/drift/index.ts';
import { createBehindApi } from '../../src/index.ts';

test('answers of the mock, which come from the spec, are not taken for those of the server', async () => {
  const mock = await startMock();
  const drift = createDriftMonitor();
  const behindAPI = createBehindApi({ endpoint: mock.url, accessToken: 'token', onAnswer: drift.onAnswer });
  expect(await behindAPI.V20.payments.payture.billStatus('bill')).toHaveProperty('success');
  await mock.close();
  expect(drift.report().operations).toEqual([]);
});
