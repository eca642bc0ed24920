import { setTimeout as delay } from 'node:timers/promises';
import { createBehindApi } from '../../../src/index.ts';
import { calls } from '../calls.ts';
import { inputOf } from './run.ts';

// A handler that fails after a while. The program is to live on.

const { endpoint } = inputOf<{ endpoint: string }>();
const onExpired = async () => {
  await delay(1);
  throw new Error('the handler failed');
};
const result = await calls.charge(createBehindApi({ endpoint, accessToken: 'token', onExpired }));
await delay(50);
console.log(result.message);
