import { authApis } from '../../generated/auth.ts';
import { mainApis } from '../../generated/main.ts';
import { operationAt, type Table } from '../../src/api.ts';
import { type ClientMethods, createClient } from '../../src/client.ts';
import type { ClientOptions } from '../../src/options.ts';
import type { CallOperation, CallOptions, Result, WithResponse } from '../../src/types.ts';

/** A call whose types the test does not know, because it comes from a table. */
export interface AnyCall {
  (...args: unknown[]): Promise<Result<unknown, unknown>>;
  with(named: object, options?: CallOptions): Promise<Result<unknown, unknown>>;
  withResponse(...args: unknown[]): Promise<WithResponse<Result<unknown, unknown>>>;
  raw(...args: unknown[]): Promise<Response>;
  readonly operation: CallOperation;
}

type AnyTree = Record<string, Record<string, Record<string, Record<string, AnyCall>>>>;

export const allApis: readonly Table[] = [...mainApis, ...authApis];

/** The paths of all calls, as in `V20.payments.payture.billCreate`, by the tables that the client runs on. */
export const callPaths: readonly string[] = allApis.flatMap((table) =>
  Object.entries(table).flatMap(([module, operations]) =>
    Object.keys(operations).map((name) => operationAt(table, `${module}/${name}`).name),
  ),
);

export const operationCount = callPaths.length;

/** A client that reaches every document, by names known only at run time. */
export function anyClient(options: ClientOptions): { call(id: string): AnyCall } & ClientMethods<unknown> {
  const client = createClient<AnyTree>(allApis, options);
  return Object.assign(client, {
    call(id: string): AnyCall {
      const [version, app, module, name] = id.split('.') as [string, string, string, string];
      const call = client[version]?.[app]?.[module]?.[name];
      if (!call) throw new Error(`The client has no ${id}.`);
      return call;
    },
  });
}
