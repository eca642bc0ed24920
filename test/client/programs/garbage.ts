import { createBehindApi } from '../../../src/index.ts';
import { calls } from '../calls.ts';
import { inputOf } from './run.ts';

// Calls whose answer never ends, while garbage is collected all the time: what is aborted has to be told so all the same.

const { endpoint } = inputOf<{ endpoint: string }>();
const collect = globalThis.gc;
if (!collect) throw new Error('Run it with --expose-gc.');
const collecting = setInterval(collect, 10);

const ways = {
  plain: {},
  'with a Request': { Request },
  'with a Request and a fetch': { Request, fetch: (...args: Parameters<typeof fetch>) => fetch(...args) },
};
for (const options of Object.values(ways)) {
  const client = createBehindApi({ endpoint, timeout: 300, retries: 0, logLevel: 'off', ...options });
  await Promise.allSettled(Array.from({ length: 20 }, () => calls.read(client)));
}
clearInterval(collecting);
console.log('all settled');
// The sockets that are left open now keep the program alive: nothing else does.
