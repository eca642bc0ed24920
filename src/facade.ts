import { camelCase, type Operation, operationAt, type Table } from './api.ts';
import type { Caller } from './call.ts';
import { isRecord } from './check-options.ts';
import { jsonBody } from './json-argument.ts';
import type { CallOptions } from './types.ts';

/** The places of modules, `payments/20/payture`, as calls name them: by version, app and module. */
type Tree = Record<string, Record<string, Record<string, string>>>;

/**
 * The calls of a table, by version, app and module: `V20.payments.payture.billCreate(…)`. Each object is built when it is first asked
 * for: most programs use two or three modules, and servers create a client per request.
 */
export function facade(table: Table, call: Caller): object {
  const callsAt = (place: string) =>
    Object.fromEntries(
      Object.keys(table[place] ?? {}).map((name) => [
        name,
        callable(operationAt(table, `${place}/${name}`), call),
      ]),
    );
  return lazily(treeOf(table), (apps) => lazily(apps, (modules) => lazily(modules, callsAt)));
}

function treeOf(table: Table): Tree {
  const versions: Tree = {};
  for (const place of Object.keys(table)) {
    const [app, version, module] = place.split('/') as [string, string, string];
    const apps = versions[`V${version}`] ?? {};
    versions[`V${version}`] = apps;
    const modules = apps[camelCase(app)] ?? {};
    apps[camelCase(app)] = modules;
    modules[module] = place;
  }
  return versions;
}

/** Builds each member of an object when it is first asked for. Tests can replace it, like any other. */
function lazily<Plan>(plans: Record<string, Plan>, build: (plan: Plan) => object): object {
  const target = {};
  for (const [name, plan] of Object.entries(plans)) {
    let member: unknown;
    Object.defineProperty(target, name, {
      configurable: true,
      enumerable: true,
      get() {
        member ??= build(plan);
        return member;
      },
      set(value) {
        member = value;
      },
    });
  }
  return target;
}

type Named = Readonly<Record<string, unknown>>;

/** The function for an operation, with its other forms. */
function callable(operation: Operation, call: Caller): object {
  const { name, parameters } = operation;
  const pairs = parameters.map((wire) => [wire, camelCase(wire)] as const);
  const names = pairs.map(([, key]) => key);

  /** Gives the arguments their names; what is left comes after them. */
  const byName = (values: readonly unknown[]): [named: Named, ...rest: unknown[]] => [
    Object.fromEntries(names.map((key, at) => [key, values[at]])),
    ...values.slice(names.length),
  ];

  async function perform(isRaw: boolean, named: Named = {}, options?: unknown, ...rest: unknown[]) {
    const isKnown = isRecord(named) && Object.keys(named).every((key) => names.includes(key));
    if (!isKnown || rest.length > 0 || !isOptions(options)) {
      throw new TypeError(`${name} takes ${[...names, 'options'].join(', ')}`);
    }
    const body = jsonBody(pairs.map(([wire, key]) => [wire, key, named[key]]));
    return call(operation, body, options, isRaw);
  }

  return Object.assign(async (...args: unknown[]) => (await perform(false, ...byName(args))).result, {
    operation: { ...operation, parameters: names },
    with: async (named?: Named, ...rest: unknown[]) => (await perform(false, named, ...rest)).result,
    withResponse: async (...args: unknown[]) => perform(false, ...byName(args)),
    raw: async (...args: unknown[]) => (await perform(true, ...byName(args))).response,
  });
}

function isOptions(value: unknown): value is CallOptions | undefined {
  return value === undefined || value === null || typeof value === 'object';
}
