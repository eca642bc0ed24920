import type { Effect } from './types.ts';

/**
 * The operation table of one app and version, written by `npm run generate`. An operation is one line: its effect, then
 * the wire names of its parameters in positional order, as in `'charge subscription_id user_id'`.
 *
 * @typeParam Tree - the calls that the table adds to the client
 */
export interface Api<Tree = unknown> {
  readonly app: string;
  readonly version: number;
  readonly modules: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Never there at run time; carries the type. */
  readonly tree?: Tree;
}

/** One operation, as the steps of a call need it. */
export interface Operation {
  /** The call path, `V20.payments.payture.billCreate`. */
  readonly name: string;
  /** `/api/payments/20/payture/billCreate` */
  readonly path: string;
  readonly effect: Effect;
  /** Wire names of the parameters, in positional order. */
  readonly parameters: readonly string[];
}

/** Reads one line of the table. */
export function operationOf(api: Api, module: string, name: string): Operation | undefined {
  const entry = own(own(api.modules, module), name);
  if (entry === undefined) return undefined;
  const [effect, ...parameters] = entry.split(' ');
  return {
    name: `V${api.version}.${api.app}.${module}.${name}`,
    path: `/api/${pathOf(api.app)}/${api.version}/${module}/${name}`,
    effect: effect as Effect,
    parameters,
  };
}

/** `ruKitchen` is `ru-kitchen` on the wire. */
const pathOf = (app: string): string => app.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** An operation by its path, `payments/20/payture/billCreate`; one that no table knows counts as a charge. */
export function operationAt(apis: readonly Api[], path: string): Operation {
  const [, app, version, module, name] = /^\/?(?:api\/)?([\w-]+)\/v?(\d+)\/(\w+)\/(\w+)$/.exec(path) ?? [];
  if (!app || !version || !module || !name) {
    throw new TypeError(
      `"${path}" is not the path of an operation. Use app/version/module/operation, as in "payments/20/payture/billCreate".`,
    );
  }
  const api = apis.find((known) => pathOf(known.app) === pathOf(app) && known.version === Number(version));
  return (
    (api && operationOf(api, module, name)) ?? {
      name: `V${version}.${app}.${module}.${name}`,
      path: `/api/${pathOf(app)}/${version}/${module}/${name}`,
      effect: 'charge',
      parameters: [],
    }
  );
}

const own = <T>(of: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  of && Object.hasOwn(of, key) ? of[key] : undefined;
