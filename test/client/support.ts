import { afterAll, beforeAll } from 'vitest';
import { isBehindApiError } from '../../src/index.ts';
import { type FaultServer, startFaultServer } from '../support/faults/index.ts';
import type { AnyResult } from './calls.ts';

export { type Client, calls, type EffectName, effects, names } from './calls.ts';

/** A fault server for the tests of a file; it fails the file if a client leaves a socket open. */
export function useFaultServer(): FaultServer {
  let started: FaultServer | undefined;
  beforeAll(async () => {
    started = await startFaultServer();
  });
  afterAll(() => started?.close());
  const server = () => {
    if (!started) throw new Error('The fault server has not started.');
    return started;
  };
  return {
    get url() {
      return server().url;
    },
    get requests() {
      return server().requests;
    },
    get elsewhere() {
      return server().elsewhere;
    },
    trap: (behave) => server().trap(behave),
    close: () => server().close(),
  };
}

/** What a call came to, as a value that can be compared. */
export async function outcomeOf(call: Promise<unknown>): Promise<object> {
  try {
    const { success } = (await call) as AnyResult;
    return { value: success ? 'success' : 'failure' };
  } catch (error) {
    if (!isBehindApiError(error)) return { thrown: error };
    const { code, status, attempts, operation } = error;
    return { error: code, status, attempts, operation };
  }
}

/** Checks with a short time limit and, where that fails, with longer ones: a busy machine may be late with what is checked. */
export async function withTimeLimit(check: (limit: number) => Promise<void>): Promise<void> {
  for (const limit of [500, 4_000]) {
    try {
      return await check(limit);
    } catch {
      // It may have been too short.
    }
  }
  await check(15_000);
}

/** The error that a call ends in. */
export async function errorOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('The call came to a value.');
}
