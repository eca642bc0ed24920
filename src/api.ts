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

/** `payments/20`; `ruKitchen` is `ru-kitchen` on the wire. */
export const placeOf = ({ app, version }: Api): string =>
  `${app.replace(/[A-Z]/g, '-$&').toLowerCase()}/${version}`;

/** An operation by its path, `payments/20/payture/billCreate`; one that no table has counts as a charge. */
export function operationAt(apis: readonly Api[], path: string): Operation {
  const [, place, module = '', name] = /^([\w-]+\/\w+)\/(\w+)\/(\w+)$/.exec(path) ?? [];
  if (!name) throw new TypeError(`${path} must be like "payments/20/payture/billCreate"`);
  const api = apis.find((known) => placeOf(known) === place);
  const entry = `${api?.modules[module]?.[name]}`;
  // Objects also have what they inherit: a `constructor` is no operation.
  const [effect, ...parameters] = (/^(read|write|charge)\b/.test(entry) ? entry : 'charge').split(' ');
  return {
    name: api ? `V${api.version}.${api.app}.${module}.${name}` : path,
    path: `/api/${path}`,
    effect: effect as Effect,
    parameters,
  };
}
