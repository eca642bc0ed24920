/** Everything that can go wrong with a webhook on request. */
export const webhookFaults = {
  late: { description: 'It is sent late, after `ms` milliseconds.', ms: 5000 },
  twice: { description: 'It is sent twice, with the same webhook-id.' },
  'out-of-order': {
    description: 'It is sent after the next one, or after `ms` milliseconds if there is none.',
    ms: 5000,
  },
  never: { description: 'It is not sent.' },
  'wrong-signature': { description: 'It is signed with another secret.' },
} as const satisfies Record<string, { description: string; ms?: number }>;

export type WebhookFaultName = keyof typeof webhookFaults;

/** A fault that the next webhooks meet. */
export interface WebhookFault {
  readonly fault: WebhookFaultName;
  /** For `late` and `out-of-order`: how many milliseconds; 5000 if left out. */
  readonly ms?: number | undefined;
  /** How many webhooks meet it; 1 if left out. */
  readonly times?: number | undefined;
}
