import { camel, type Operation, operationAt, type Table } from './api.ts';
import type { CallOptions, Result, WithResponse } from './types.ts';

/** Makes a call; `parameters` by wire name. With `raw`, there is a response alone, whose body is left unread. */
export type Run = (
  operation: Operation,
  parameters: object,
  options?: CallOptions,
  raw?: boolean,
) => Promise<WithResponse<Result<unknown, unknown> | undefined>>;

/** The calls of a table, by version, app and module: `V20.payments.payture.billCreate(…)`. */
export function facade(table: Table, run: Run): object {
  const tree: Record<string, Record<string, object>> = {};
  for (const [place, entries] of Object.entries(table)) {
    const [app, version, module] = place.split('/') as [string, string, string];
    let calls: object | undefined;
    // biome-ignore lint/suspicious/noAssignInExpressions: the way to a module is made as it is walked
    Object.defineProperty(((tree[`V${version}`] ??= {})[camel(app)] ??= {}), module, {
      enumerable: true,
      // Modules are built when they are first touched: most programs use two or three of them.
      get: () =>
        (calls ??= Object.fromEntries(
          Object.keys(entries).map((name) => [name, callOf(operationAt(table, `${place}/${name}`), run)]),
        )),
    });
  }
  return tree;
}

function callOf(operation: Operation, run: Run): object {
  const { name, parameters } = operation;
  const names = parameters.map(camel);

  const byName =
    (part?: 'result' | 'response') =>
    async (named: Record<string, unknown> = {}, options?: CallOptions, ...tooMany: unknown[]) => {
      // Functions would vanish in JSON; and nothing that is given in the wrong place may pass silently.
      if (
        tooMany.length ||
        typeof (options ?? {}) !== 'object' ||
        Object.keys(named).some((key) => !names.includes(key) || typeof named[key] === 'function')
      )
        throw new TypeError(`${name} takes ${[...names, 'options']}`);
      const body = Object.fromEntries(names.map((key, at) => [parameters[at], named[key]]));
      const both = await run(operation, body, options, part === 'response');
      return part ? both[part] : both;
    };

  const byPosition =
    (part?: 'result' | 'response') =>
    (...args: unknown[]) =>
      byName(part)(Object.fromEntries(names.map((key) => [key, args.shift()])), ...(args as [CallOptions?]));

  return Object.assign(byPosition('result'), {
    with: byName('result'),
    withResponse: byPosition(),
    raw: byPosition('response'),
  });
}
