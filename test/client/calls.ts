import type { CallOptions, createBehindApi, Result } from '../../src/index.ts';

export type AnyResult = Result<unknown, unknown>;
export type Client = ReturnType<typeof createBehindApi>;

/** A call of each effect. */
export const calls = {
  read: (client: Client, options?: CallOptions): Promise<AnyResult> =>
    client.V20.payments.payture.billStatus('bill', options),
  write: (client: Client, options?: CallOptions): Promise<AnyResult> =>
    client.V21.payments.subscriptions.cancel('subscription', options),
  charge: (client: Client, options?: CallOptions): Promise<AnyResult> =>
    client.V20.payments.payture.billCreate('subscription', options),
};

export type EffectName = keyof typeof calls;
export const effects = Object.keys(calls) as EffectName[];

export const names = {
  read: 'V20.payments.payture.billStatus',
  write: 'V21.payments.subscriptions.cancel',
  charge: 'V20.payments.payture.billCreate',
} as const satisfies Record<EffectName, string>;
