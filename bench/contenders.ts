import axios from 'axios';
import ky from 'ky';
import { createBehindApi } from 'node-behind-api-client';
import createFetch from 'openapi-fetch';
import type { BillStatus } from '../generated/payments/v20/index.ts';
import type { paths } from '../generated/payments/v20/paths.ts';

/** Makes one call and answers the status in it. */
export type Call = () => Promise<unknown>;

export interface Target {
  readonly endpoint: string;
  readonly fetch: typeof fetch;
}

interface Answer {
  readonly data: BillStatus;
}

const path = '/api/payments/20/payture/billStatus';
const token = 'bench-token';
const billId = '880e8400-e29b-41d4-a716-446655440003';

// Every contender sends the very same request, as the API wants it: the token in two headers and in the body.
const headers = { Accept: 'application/json', AccessToken: token, Authorization: `Bearer ${token}` };
const body = { bill_id: billId, access_token: token };

export function bareFetch({ endpoint, fetch }: Target): Call {
  return async () => {
    const response = await fetch(endpoint + path, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return ((await response.json()) as Answer).data.status;
  };
}

export function openapiFetch({ endpoint, fetch }: Target): Call {
  const client = createFetch<paths>({ baseUrl: endpoint, headers, fetch });
  return async () => (await client.POST(path, { body })).data?.data?.status;
}

/** With its default options: time limit, repeats, events, log level. */
export function behindApi({ endpoint, fetch }: Target): Call {
  const behindAPI = createBehindApi({ endpoint, accessToken: token, fetch });
  return async () => (await behindAPI.V20.payments.payture.billStatus(billId)).data?.status;
}

export function withKy({ endpoint, fetch }: Target): Call {
  const client = ky.create({ prefix: endpoint, headers, fetch });
  return async () => (await client.post<Answer>(path, { json: body }).json()).data.status;
}

/** With its fetch adapter, so that it meets the same fetch as the others; its other adapters do not use one. */
export function withAxios({ endpoint, fetch }: Target): Call {
  const client = axios.create({ baseURL: endpoint, headers, adapter: 'fetch', env: { fetch } });
  return async () => (await client.post<Answer>(path, body)).data.data.status;
}
