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

/** An operation by its path, `payments/20/payture/billCreate`; one that no table has counts as a charge. */
export function operationAt(apis: readonly Api[], path: string): Operation {
  if (!/^[\w-]+(\/\w+){3}$/.test(path))
    throw new TypeError(`"${path}" is not like "payments/20/payture/billCreate"`);
  const [, , module = '', name = ''] = path.split('/');
  const api = apis.find((known) => path.startsWith(`${pathOf(known)}/`));
  return api
    ? operationOf(api, module, name)
    : { name: path, path: `/api/${path}`, effect: 'charge', parameters: [] };
}

export function operationOf(api: Api, module: string, name: string): Operation {
  const entry: unknown = api.modules[module]?.[name];
  const [effect, ...parameters] = (typeof entry === 'string' ? entry : 'charge').split(' ');
  return {
    name: `V${api.version}.${api.app}.${module}.${name}`,
    path: `/api/${pathOf(api)}/${module}/${name}`,
    effect: effect as Effect,
    parameters,
  };
}

/** `payments/20`; `ruKitchen` is `ru-kitchen` on the wire. */
const pathOf = ({ app, version }: Api): string => `${app.replace(/[A-Z]/g, '-$&').toLowerCase()}/${version}`;
