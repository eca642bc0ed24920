import { QueryClient } from '@tanstack/query-core';
import { createBehindApi } from '../../src/index.ts';

/** What a server says in answer to one request: a body at an HTTP status, or the reason why there is none. */
export type Said = { readonly status?: number; readonly body: object } | { readonly error: unknown };

export const bill = (status: string): Said => ({ body: { success: true, data: { status, bill_info: {} } } });

export interface Scripted {
  readonly client: ReturnType<typeof createBehindApi>;
  /** The bodies of the requests. */
  readonly requests: Record<string, unknown>[];
}

/** A client whose server says one thing after the other, and then the last one again and again. Nothing is repeated. */
export function scripted(...says: readonly Said[]): Scripted {
  const requests: Record<string, unknown>[] = [];
  const fetch = async (_: unknown, init?: RequestInit) => {
    const said = says[Math.min(requests.length, says.length - 1)];
    requests.push(JSON.parse(`${init?.body}`));
    if (said && 'error' in said) throw said.error;
    return new Response(JSON.stringify(said?.body), { status: said?.status ?? 200 });
  };
  return { client: createBehindApi({ endpoint: 'https://api.example', fetch, retries: 0 }), requests };
}

/** TanStack Query as an app has it that keeps its defaults. */
export const newQueryClient = (): QueryClient => new QueryClient();
