import { setTimeout as delay } from 'node:timers/promises';
import { vi } from 'vitest';
import { type Behaviour, faults, succeeding } from '../support/faults/index.ts';

export const HUNDRED = Array.from({ length: 100 });

/** Answers 401 to every token but those that are good. */
export const guarded =
  (isGood: (token: string | undefined) => boolean, otherwise: Behaviour = faults['failure 401']): Behaviour =>
  (exchange) => {
    const good = isGood(exchange.request.headers.accesstoken?.toString());
    (good ? succeeding : otherwise)(exchange);
  };

/** Gives token-1, token-2 and so on, each after a little while. */
export const counting = () => {
  let given = 0;
  return vi.fn(async () => {
    await delay(10);
    given++;
    return `token-${given}`;
  });
};
