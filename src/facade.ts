import { type Api, type Operation, operationOf } from './api.ts';
import type { CallOptions } from './types.ts';

/** What a call gives back: the result, the result with its response, or the response alone. */
export type Form = 'result' | 'response' | 'raw';

/** Makes a call; `parameters` by wire name. */
export type Run = (
  operation: Operation,
  parameters: Record<string, unknown>,
  options: CallOptions | undefined,
  form: Form,
) => Promise<unknown>;

/** The calls of some tables, by version, app and module: `V20.payments.payture.billCreate(…)`. */
export function facade(apis: readonly Api[], run: Run): object {
  const tree: Record<string, Record<string, object>> = {};
  for (const api of apis) {
    const version = `V${api.version}`;
    tree[version] = { ...tree[version], [api.app]: modulesOf(api, run) };
  }
  return tree;
}

/** Modules are built when they are first touched: most programs use two or three of them. */
function modulesOf(api: Api, run: Run): object {
  const modules = {};
  for (const module in api.modules) {
    let calls: object | undefined;
    const get = () => {
      calls ??= callsOf(api, module, run);
      return calls;
    };
    Object.defineProperty(modules, module, { enumerable: true, get });
  }
  return modules;
}

function callsOf(api: Api, module: string, run: Run): object {
  const calls: Record<string, object> = {};
  for (const name in api.modules[module])
    calls[name] = callOf(operationOf(api.app, api.version, module, name, api), run);
  return calls;
}

function callOf(operation: Operation, run: Run): object {
  const { name, parameters } = operation;
  const names = parameters.map(camel);

  const make = (form: Form, values: readonly unknown[], options: unknown, fits: boolean) => {
    // Functions would vanish in JSON; and nothing that is given in the wrong place may pass silently.
    if (
      !fits ||
      !/undefined|object/.test(typeof options) ||
      values.some((value) => typeof value === 'function')
    ) {
      throw new TypeError(`${name} takes ${[...names, 'options'].join(', ')}`);
    }
    const body = Object.fromEntries(parameters.map((wire, position) => [wire, values[position]]));
    return run(operation, body, (options ?? undefined) as CallOptions | undefined, form);
  };

  const inForm =
    (form: Form) =>
    async (...args: unknown[]) =>
      make(form, args.slice(0, names.length), args[names.length], args.length <= names.length + 1);

  return Object.assign(inForm('result'), {
    with: async (named: Record<string, unknown> = {}, options?: CallOptions) =>
      make(
        'result',
        names.map((key) => named[key]),
        options,
        Object.keys(named).every((key) => names.includes(key)),
      ),
    withResponse: inForm('response'),
    raw: inForm('raw'),
  });
}

/** `bill_id` → `billId` */
const camel = (wire: string): string => wire.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
