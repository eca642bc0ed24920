import type { Effect, Source } from './openapi.ts';

// The words that everything generated has for the marks of the spec.

/** How a fact is known. */
export const sources: Readonly<Record<Source, string>> = {
  documented: 'documented by the owners of the API',
  observed: 'observed in another client of the same server',
  inferred: 'inferred; try it before you rely on it',
};

/** What a call does to the world, and so what to do about repeating it. */
export const effects: Readonly<Record<Effect, { readonly does: string; readonly advice: string }>> = {
  read: { does: 'safe to repeat', advice: 'the client does so when an answer is lost' },
  write: { does: 'changes data', advice: 'repeat it only if you know that it was not done' },
  charge: {
    does: 'costs money, reaches a person or starts paid work',
    advice: 'never repeat it unless you know that it was not done',
  },
};

export const effectInWords = (effect: Effect): string => `${effects[effect].does}; ${effects[effect].advice}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
