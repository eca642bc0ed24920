import { createBehindApi, type LogLevel } from '../../../src/index.ts';
import { calls, effects } from '../calls.ts';
import { inputOf } from './run.ts';

// Calls with the console as the logger. What is written here is searched for the token.

const {
  endpoints,
  token,
  logLevel = 'debug',
} = inputOf<{ endpoints: readonly string[]; token: string; logLevel?: LogLevel }>();
Math.random = () => 0;

await Promise.all(
  endpoints.flatMap((endpoint) => {
    const client = createBehindApi({ endpoint, accessToken: token, retries: 1, logLevel });
    return effects.map((effect) => calls[effect](client).catch(() => undefined));
  }),
);
