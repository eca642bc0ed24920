import { type Api, type Operation, operationAt, placeOf } from './api.ts';
import type { CallOptions, Result, WithResponse } from './types.ts';

/** Makes a call; `parameters` by wire name. With `raw`, there is a response alone, whose body is left unread. */
export type Run = (
  operation: Operation,
  parameters: Record<string, unknown>,
  options?: CallOptions,
  raw?: boolean,
) => Promise<WithResponse<Result<unknown, unknown> | undefined>>;

/** The calls of some tables, by version, app and module: `V20.payments.payture.billCreate(…)`. */
export function facade(apis: readonly Api[], run: Run): object {
  const tree: Record<string, Record<string, object>> = {};
  for (const api of apis) {
    const version = `V${api.version}`;
    const modules = {};
    tree[version] = { ...tree[version], [api.app]: modules };
    for (const module in api.modules) {
      let calls: object | undefined;
      Object.defineProperty(modules, module, {
        enumerable: true,
        // Modules are built when they are first touched: most programs use two or three of them.
        get: () => (calls ??= callsOf(api, module, run)),
      });
    }
  }
  return tree;
}

const callsOf = (api: Api, module: string, run: Run): object =>
  Object.fromEntries(
    Object.keys(api.modules[module] ?? {}).map((name) => [
      name,
      callOf(operationAt([api], `${placeOf(api)}/${module}/${name}`), run),
    ]),
  );

function callOf(operation: Operation, run: Run): object {
  const { name, parameters } = operation;
  const names = parameters.map(camel);

  const giving =
    (part?: 'result' | 'response') =>
    async (...args: unknown[]) => {
      const options = args[names.length];
      // Functions would vanish in JSON; and nothing that is given in the wrong place may pass silently.
      if (
        args.length > names.length + 1 ||
        !/undefined|object/.test(typeof options) ||
        args.some((value) => typeof value === 'function')
      )
        throw new TypeError(`${name} takes ${[...names, 'options'].join(', ')}`);
      const body = Object.fromEntries(parameters.map((wire, position) => [wire, args[position]]));
      const both = await run(operation, body, options as CallOptions | undefined, part === 'response');
      return part ? both[part] : both;
    };

  const call = giving('result');
  return Object.assign(call, {
    // Names that no parameter has are too many arguments.
    with: async (named: Record<string, unknown> = {}, options?: unknown, ...tooMany: unknown[]) =>
      call(
        ...names.map((key) => named[key]),
        options,
        ...tooMany,
        ...Object.keys(named).filter((key) => !names.includes(key)),
      ),
    withResponse: giving(),
    raw: giving('response'),
  });
}

/** `bill_id` → `billId` */
const camel = (wire: string): string => wire.replace(/_./g, ([, letter = '']) => letter.toUpperCase());
