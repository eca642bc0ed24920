import type { Effect, Source } from '../spec/openapi.ts';

// The colours of Redoc's badges.

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
