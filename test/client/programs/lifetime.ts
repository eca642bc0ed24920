import { getEventListeners } from 'node:events';
import { createBehindApi } from '../../../src/index.ts';
import { calls, effects } from '../calls.ts';
import { inputOf } from './run.ts';

// After each call: how many timers it has left behind, and how many listeners at its signal. Then the program ends by itself.

const endpoints = inputOf<Readonly<Record<string, string>>>();
Math.random = () => 0;
const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
const before = timers();

for (const [fault, endpoint] of Object.entries(endpoints)) {
  for (const effect of effects) {
    const controller = new AbortController();
    const { signal } = controller;
    const client = createBehindApi({ endpoint, retries: 1, logLevel: 'off' });
    const call = calls[effect](client, { signal, timeout: 30_000, totalTimeout: 60_000 });
    const end = setTimeout(() => controller.abort(), 300);
    await call.catch(() => undefined);
    clearTimeout(end);
    const listeners = getEventListeners(signal, 'abort').length;
    console.log(JSON.stringify({ fault, effect, timers: timers() - before, listeners }));
  }
}
console.log(JSON.stringify({ ended: Date.now() }));
