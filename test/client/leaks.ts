import { createBehindApi, unwrap } from '../../src/index.ts';
import { calls, effects } from './calls.ts';
import { everythingOf, keepingLogger, leaksIn, TOKEN } from './secrets.ts';

/** What the calls of all effects give away in their errors and in the log. */
export async function leaksOf(
  endpoint: string,
  options: Partial<Parameters<typeof createBehindApi>[0]> = {},
) {
  const { lines, logger } = keepingLogger();
  const client = createBehindApi({
    endpoint,
    accessToken: TOKEN,
    retries: 1,
    logger,
    logLevel: 'debug',
    ...options,
  });
  const errors = await Promise.all(
    effects.map(async (effect) => {
      const call = calls[effect](client).then(unwrap);
      return call.then(() => '', everythingOf);
    }),
  );
  return {
    errors: leaksIn(errors.join('\n')),
    log: leaksIn(lines.map(({ message }) => message).join('\n')),
  };
}

export const NOTHING = { errors: [], log: [] };
