import * as devalue from 'devalue';
import { observable, toJS } from 'mobx';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { reactive, readonly, ref } from 'vue';
import { ApiFailure, createBehindApi, outcomeOf, unwrap } from '../../src/index.ts';
import { faults } from '../support/faults/index.ts';
import type { AnyResult } from './calls.ts';
import { calls, errorOf, names, useFaultServer } from './support.ts';

const server = useFaultServer();
beforeAll(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterAll(() => {
  vi.restoreAllMocks();
});

const quick = { retries: 0, logLevel: 'off' } as const;

/** A charge that may be done. */
const failure = (options: object = {}) => {
  const { endpoint } = server.trap(faults['failure 500']);
  return calls.charge(createBehindApi({ endpoint, ...quick, ...options }));
};

const stateOfMobx = (result: AnyResult) => {
  const state = observable<{ result: AnyResult | undefined }>({ result: undefined });
  state.result = result;
  return state.result;
};

/** What becomes of a result in an app. */
const copies: Readonly<Record<string, (result: AnyResult) => unknown>> = {
  'the result itself': (result) => result,
  'a copy with something added': (result) => ({ ...result, at: 'noon' }),
  'a copy of a copy': (result) => Object.assign({}, { ...result }),
  'a structured clone': (result) => structuredClone(result),
  'reactive of Vue': reactive,
  'readonly of Vue': readonly,
  'a ref of Vue': (result) => ref(result).value,
  'a copy of what Vue made reactive': (result) => ({ ...reactive(result) }),
  'observable of MobX': (result) => observable(result),
  'a member of a state of MobX': stateOfMobx,
  'a copy of what MobX made observable': (result) => ({ ...observable(result) }),
  'a plain object that MobX makes of it': (result) => toJS(observable(result)),
  'what SvelteKit and Nuxt take from the server to the page': (result) =>
    devalue.parse(devalue.stringify(result)),
};

describe.each(Object.entries(copies))('%s', (_, copy) => {
  test('tells what became of the call, and where it comes from', async () => {
    const result = copy(await failure()) as AnyResult;
    expect(outcomeOf(result)).toBe('maybe-done');
    const error = await errorOf(Promise.resolve(result).then(unwrap));
    expect(error).toBeInstanceOf(ApiFailure);
    expect(outcomeOf(error)).toBe('maybe-done');
    const origin = { operation: names.charge, status: 500, attempts: 1, message: 'Failure 500' };
    expect(error).toMatchObject(origin);
  });
});

describe('a failure looks as the API sent it', () => {
  test('to the comparisons of test frameworks', async () => {
    expect(await failure()).toEqual({ success: false, message: 'Failure 500' });
    expect(await failure()).toMatchObject({ success: false, message: 'Failure 500' });
  });

  test('as JSON', async () => {
    expect(JSON.stringify(await failure())).toBe('{"success":false,"message":"Failure 500"}');
  });

  test('to React, which takes no symbols and no members that are not enumerable from the server to the page', async () => {
    const result = await failure();
    expect(Object.getOwnPropertySymbols(result)).toEqual([]);
    expect(Object.getOwnPropertyNames(result)).toEqual(Object.keys(result));
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
  });

  test('to handlers', async () => {
    const seen: string[][] = [];
    await failure({ onAnswer: (answer: object) => seen.push(Object.keys(answer)) });
    expect(seen).toEqual([['success', 'message']]);
  });
});

test('a failure says in a log which call it comes from', async () => {
  const told = `${names.charge}: maybe-done at HTTP 500, attempt 1`;
  expect(Object.keys(await failure())).toEqual(['success', 'message', told]);
});
