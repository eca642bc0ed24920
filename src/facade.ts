import { type Api, type Operation, operationOf } from './api.ts';
import type { CallOptions } from './types.ts';

/** What a call gives back: the result, the result with its response, or the response alone. */
export type Form = 'result' | 'response' | 'raw';

/** Makes a call; `parameters` by wire name. */
export type Run = (
  operation: Operation,
  parameters: object,
  options: CallOptions | undefined,
  form: Form,
) => unknown;

type Tree = Record<string, Record<string, object>>;

/** The calls of some tables, by version, app and module: `V20.payments.payture.billCreate(…)`. */
export function facade(apis: readonly Api[], run: Run): Tree {
  const tree: Tree = {};
  for (const api of apis) {
    tree[`V${api.version}`] = { ...tree[`V${api.version}`], [api.app]: modulesOf(api, run) };
  }
  return tree;
}

/** Modules are built when they are first touched: most programs use two or three of them. */
function modulesOf(api: Api, run: Run): object {
  const modules = {};
  for (const module of Object.keys(api.modules)) {
    Object.defineProperty(modules, module, {
      enumerable: true,
      configurable: true,
      get() {
        const value = callsOf(api, module, run);
        Object.defineProperty(modules, module, { value, enumerable: true });
        return value;
      },
    });
  }
  return modules;
}

function callsOf(api: Api, module: string, run: Run): object {
  const calls: Record<string, unknown> = {};
  for (const name of Object.keys(api.modules[module] ?? {})) {
    const operation = operationOf(api, module, name);
    if (operation) calls[name] = callOf(operation, run);
  }
  return calls;
}

function callOf(operation: Operation, run: Run): object {
  const inForm = (form: Form) => {
    return async (...args: unknown[]) =>
      run(operation, byPosition(operation, args), optionsIn(operation, args), form);
  };
  return Object.assign(inForm('result'), {
    with: async (named: object, options?: CallOptions) =>
      run(operation, byName(operation, named), options, 'result'),
    withResponse: inForm('response'),
    raw: inForm('raw'),
  });
}

function byPosition({ parameters }: Operation, args: readonly unknown[]): object {
  return Object.fromEntries(parameters.map((wire, position) => [wire, args[position]]));
}

/** The options stand at the position after the last parameter. */
function optionsIn({ name, parameters }: Operation, args: readonly unknown[]): CallOptions | undefined {
  const options = args[parameters.length];
  if (
    args.length > parameters.length + 1 ||
    (options !== undefined && (options === null || typeof options !== 'object'))
  ) {
    const takes = parameters.length > 0 ? parameters.map(camel).join(', ') : 'no parameters';
    throw new TypeError(`${name} takes ${takes}, and then an object with options.`);
  }
  return options as CallOptions | undefined;
}

/** In the order of the parameters, whatever the order of the arguments. */
function byName({ name, parameters }: Operation, named: object): object {
  const values = new Map<string, unknown>(Object.entries(named ?? {}));
  const found = parameters.map((wire) => [wire, take(values, camel(wire))] as const);
  for (const stray of values.keys()) {
    const takes = parameters.map(camel).join(', ') || 'none';
    throw new TypeError(`${name} has no argument ${stray}; it takes ${takes}.`);
  }
  return Object.fromEntries(found);
}

function take(values: Map<string, unknown>, key: string): unknown {
  const value = values.get(key);
  values.delete(key);
  return value;
}

/** `bill_id` → `billId` */
const camel = (wire: string): string => wire.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
