import { vi } from 'vitest';

/** Waits until the assertion holds. Vitest's own limit of one second is less than a busy machine may need. */
export function eventually(assertion: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(assertion, { timeout: 30_000 });
}
