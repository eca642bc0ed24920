import { type Api, type Operation, operationOf } from './api.ts';
import type { CallOptions } from './types.ts';

/** How a call is made: with arguments by position or by name, for the result with its response, or the response alone. */
type Form = 'positional' | 'named' | 'response' | 'raw';

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
  for (const name in api.modules[module]) calls[name] = callOf(operationOf(api, module, name), run);
  return calls;
}

function callOf(operation: Operation, run: Run): object {
  const { name, parameters } = operation;
  const names = parameters.map(camel);

  const inForm = (form: Form) => {
    const isNamed = form === 'named';
    const end = isNamed ? 1 : names.length;
    return async (...args: unknown[]) => {
      const named = isNamed
        ? Object(args[0])
        : Object.fromEntries(names.map((key, position) => [key, args[position]]));
      const options = args[end];
      // Functions would vanish in JSON; and nothing that is given in the wrong place may pass silently.
      const isWrong = Object.keys(named).some(
        (key) => !names.includes(key) || typeof named[key] === 'function',
      );
      if (isWrong || args.length > end + 1 || !/undefined|object/.test(typeof options)) {
        throw new TypeError(`${name} takes ${[...names, 'options'].join(', ')}`);
      }
      const body = Object.fromEntries(
        parameters.map((wire, position) => [wire, named[names[position] as string]]),
      );
      return run(operation, body, options as CallOptions | undefined, form);
    };
  };

  return Object.assign(inForm('positional'), {
    with: inForm('named'),
    withResponse: inForm('response'),
    raw: inForm('raw'),
  });
}

/** `bill_id` → `billId` */
const camel = (wire: string): string => wire.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
