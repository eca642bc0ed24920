import type { createBehindApi } from 'node-behind-api-client';

/** What a test of a framework is given. */
export type Client = ReturnType<typeof createBehindApi>;

/** What it shows: the status of the bill that it has created, and how many companies there are. */
export interface Shown {
  readonly status: string | undefined;
  readonly companies: number | undefined;
}

export const subscription = { subscriptionId: '550e8400-e29b-41d4-a716-446655440001' };

/** Waits until something is there. */
export async function until<Value>(look: () => Value | undefined): Promise<Value> {
  for (;;) {
    const value = look();
    if (value !== undefined) return value;
    await new Promise((next) => setTimeout(next, 10));
  }
}
