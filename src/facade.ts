import { camelCase, type Operation, operationAt, type Table } from './api.ts';
import type { Caller } from './call.ts';
import { isRecord } from './check-options.ts';
import { jsonBody } from './json-argument.ts';
import type { CallOptions } from './types.ts';

type Tree = Record<string, Record<string, object>>;

/** The calls of a table, by version, app and module: `V20.payments.payture.billCreate(…)`. */
export function facade(table: Table, call: Caller): object {
  const versions: Tree = {};
  for (const [place, entries] of Object.entries(table)) {
    const [app, version, module] = place.split('/') as [string, string, string];
    const apps = versions[`V${version}`] ?? {};
    versions[`V${version}`] = apps;
    const modules = apps[camelCase(app)] ?? {};
    apps[camelCase(app)] = modules;
    // Most programs use two or three modules.
    defineLazily(modules, module, () =>
      Object.fromEntries(
        Object.keys(entries).map((name) => [name, callable(operationAt(table, `${place}/${name}`), call)]),
      ),
    );
  }
  return versions;
}

/** Defines a member that is built when it is first asked for. Tests can replace it, like any other. */
function defineLazily(target: object, name: string, build: () => unknown): void {
  let member: unknown;
  Object.defineProperty(target, name, {
    configurable: true,
    enumerable: true,
    get() {
      member ??= build();
      return member;
    },
    set(value) {
      member = value;
    },
  });
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
