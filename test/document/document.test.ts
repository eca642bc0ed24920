import { describe, expect, it } from 'vitest';
import { blocks } from './blocks.ts';
import { errors } from './errors.ts';
import { monitoring } from './monitoring.ts';
import { patterns } from './patterns.ts';
import { purchases } from './purchases.ts';
import { reference } from './reference.ts';
import { returning } from './returning.ts';
import type { Scenarios } from './scenarios.ts';
import { troubleshooting } from './troubleshooting.ts';
import { ran, useMock } from './world.ts';

// The one document there is of the API. Its code was written for an earlier client and must run on this one as it stands.

const scenarios: Scenarios = {
  ...reference,
  ...purchases,
  ...monitoring,
  ...returning,
  ...errors,
  ...patterns,
  ...troubleshooting,
};

const notCode: Readonly<Record<string, string>> = {
  'Payment Status Flow': 'a diagram of the statuses, drawn with arrows',
};

useMock();

describe.each(blocks)('$title', (block) => {
  const scenario = scenarios[block.title];
  if (scenario) scenario(block);
  else it('is no code', () => expect(notCode).toHaveProperty([block.title]));
});

it('has run every block that is code', () => {
  expect(blocks.length).toBeGreaterThan(0);
  expect(new Set(blocks.map(({ title }) => title)).size).toBe(blocks.length);
  expect(ran.size + Object.keys(notCode).length).toBe(blocks.length);
  const code = blocks.filter(({ title }) => !(title in notCode));
  expect(new Set(code.map(({ language }) => language))).toEqual(new Set(['javascript']));
});
