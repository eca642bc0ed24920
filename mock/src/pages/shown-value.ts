import type { Entity } from '../entities/store.ts';
import type { Lifecycle } from '../spec/lifecycle.ts';
import type { Shown } from '../spec/lifecycle-extension.ts';
import { pointedTo } from '../utils/json-pointer.ts';

/** Returns what a page shows of an entity; undefined if there is nothing to show. */
export function shownValue(shown: Shown, { data }: Entity, { usual }: Lifecycle): string | undefined {
  const textAt = (pointer: string) => textOf(pointedTo({ ...usual, ...data }, pointer));
  if (typeof shown === 'string') return shown.startsWith('/') ? textAt(shown) : shown;
  if (!('amount' in shown)) return shown.map(textAt).find((text) => text !== undefined);
  return moneyOf(textAt(shown.amount), textAt(shown.currency));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Returns an amount in the smallest unit of a currency as people write it: RUB 999.00. What is none stays as it is. */
function moneyOf(amount: string | undefined, currency: string | undefined): string | undefined {
  if (amount === undefined || amount === '' || Number.isNaN(Number(amount)) || currency === undefined)
    return amount;
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'code' });
    const { maximumFractionDigits: digits = 0 } = format.resolvedOptions();
    // A space as people type it: tests look for the text.
    return format.format(Number(amount) / 10 ** digits).replace('\u00a0', ' ');
  } catch {
    return `${amount} ${currency}`;
  }
}
