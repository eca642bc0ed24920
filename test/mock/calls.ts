import { expect } from 'vitest';
import type { Mock } from '../../mock/src/index.ts';
import { dataOf, post, send, TOKEN } from './support.ts';

type Data = Record<string, unknown>;

/** Returns functions that call operations of a mock, and expect HTTP 200. */
export function callsOf(mock: () => Mock) {
  /** Calls an operation by its path without `/api/`. */
  const call = async <Expected = Data>(
    path: string,
    body: object = {},
  ): Promise<{ success: boolean; message?: string; data: Expected }> => {
    const got = await post<Expected>(`${mock().url}/api/${path}`, body, TOKEN);
    expect(got.status, got.body.message).toBe(200);
    return got.body as { success: boolean; message?: string; data: Expected };
  };
  const data = async <Expected = Data>(path: string, body?: object) =>
    (await call<Expected>(path, body)).data;
  const entities = () => dataOf(send<Data[]>(`${mock().url}/__mock/entities`));
  return { call, data, entities };
}
