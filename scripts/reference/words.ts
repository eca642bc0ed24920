import type { Effect, Source } from '../spec/openapi.ts';

// What the marks mean, in the words that all pages use.

export const sources: Readonly<Record<Source, string>> = {
  documented: 'written down by the owners of the API',
  observed: 'seen in another client of the same server',
  inferred: 'a best guess; try it before you rely on it',
};

export const effects: Readonly<Record<Effect, string>> = {
  read: 'safe to repeat; the client does so when an answer is lost',
  write: 'changes data; repeat it only if you know that it was not done',
  charge: 'costs money, reaches a person or starts paid work; never repeat it blindly',
};

/** The colours of Redoc's badges. */
export const effectColours: Readonly<Record<Effect, string>> = {
  read: 'green',
  write: 'blue',
  charge: 'red',
};

export const sourceColours: Readonly<Record<Source, string>> = {
  documented: 'green',
  observed: 'blue',
  inferred: 'grey',
};

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
