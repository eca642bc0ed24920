import type { Handlers, OperationInfo } from './handlers.ts';
import { type LogSettings, log } from './log.ts';
import type { Result } from './types.ts';
import { failureVerdict } from './verdict.ts';

/** The handlers of failures, by what the failure amounts to. */
const HANDLERS = { rejected: 'onReject', 'too-many': 'onTooManyRequests', expired: 'onExpired' } as const;

/** Tells the handlers what a call came to. */
export function report(
  settings: Handlers & LogSettings,
  operation: OperationInfo,
  status: number | undefined,
  answer: Result<unknown, unknown> | undefined,
): void {
  // Handlers may be asynchronous, and fail late; nobody waits for them.
  const tell = async (handler: () => void) => {
    try {
      await handler();
    } catch (error) {
      log(settings, 'error', () => `${operation.name}: a handler threw ${error}`);
    }
  };
  if (answer && status !== undefined) tell(() => settings.onAnswer?.(answer, operation, status));
  if (answer?.success) return;
  const verdict = failureVerdict(status, answer);
  if (verdict) tell(() => settings[HANDLERS[verdict]]?.(answer ?? { success: false }, operation));
}
