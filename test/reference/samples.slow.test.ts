import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { readSite } from '../../scripts/reference/content.ts';
import { statusesOf } from './curl.ts';
import { typeErrors } from './programs.ts';
import { expectToWork, samplesOfSite } from './site-samples.ts';

const site = await readSite(resolve(import.meta.dirname, '../..'));
const samples = samplesOfSite(site);

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

it('compiles every sample', { timeout: 120_000 }, () => {
  expect(typeErrors(Object.fromEntries(samples.map(({ name, typescript }) => [name, typescript])))).toEqual(
    [],
  );
});

describe('the mock takes every sample', () => {
  it.each(samples)('$name in TypeScript', (sample) => expectToWork(sample, mock.url));

  it('with curl', { timeout: 120_000 }, async () => {
    const statuses = await statusesOf(samples.map(({ curl, server }) => curl.replace(server, mock.url)));
    const refused = samples.flatMap(({ name }, index) =>
      statuses[index] === 200 ? [] : [`${name}: ${statuses[index]}`],
    );
    expect(refused).toEqual([]);
    expect(statuses).toHaveLength(samples.length);
  });
});
