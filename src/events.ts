import type { Handlers } from './handlers.ts';
import { type LogSettings, log } from './log.ts';
import type { OperationInfo } from './types.ts';
import type { Attempt, Verdict } from './verdict.ts';

/** The handlers of failures, by what the last attempt amounts to. */
const HANDLERS: Readonly<Partial<Record<Verdict, 'onReject' | 'onTooManyRequests' | 'onExpired'>>> = {
  rejected: 'onReject',
  'too-many': 'onTooManyRequests',
  expired: 'onExpired',
};

/** Tells the handlers what a call came to. */
export function report(
  settings: Handlers & LogSettings,
  operation: OperationInfo,
  { verdict, answer, response, length }: Attempt,
): void {
  // Handlers may be asynchronous, and fail late; nobody waits for them.
  const tell = async (handler: () => void) => {
    try {
      await handler();
    } catch (error) {
      log(settings, 'error', () => `${operation.name}: a handler threw ${error}`);
    }
  };
  if (answer) {
    const { headers, status } = response;
    tell(() => settings.onAnswer?.(answer, operation, status, { headers, length }));
  }
  const handler = HANDLERS[verdict];
  const failure = answer?.success === false ? answer : ({ success: false } as const);
  if (handler) tell(() => settings[handler]?.(failure, operation));
}
