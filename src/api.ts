import type { Effect } from './types.ts';

/**
 * Operations of each module, by its place on the wire. An operation is one line: its effect, then the wire names of its
 * parameters in positional order.
 *
 * ```ts
 * { 'payments/20/payture': { billStatus: 'read bill_id' } }
 * ```
 */
export type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The operations of one app and version, written by `npm run generate`.
 *
 * @typeParam Tree - the calls that they add to the client
 */
export type Api<Tree = unknown> = Table & {
  /** Never there at run time; carries the type. */
  readonly [tree]?: Tree;
};
declare const tree: unique symbol;

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

/** An operation by its path, `payments/20/payture/billCreate`; one that the table does not have counts as a charge. */
export function operationAt(table: Table, path: string): Operation {
  if (!/^[\w-]+(\/\w+){3}$/.test(path)) {
    throw new TypeError(`${path} must be like "payments/20/payture/billCreate"`);
  }
  const [app, version, module, name] = path.split('/') as [string, string, string, string];
  const [effect, ...parameters] = entryAt(table, `${app}/${version}/${module}`, name).split(' ');
  return {
    name: `V${version}.${camelCase(app)}.${module}.${name}`,
    path: `/api/${path}`,
    effect: effect as Effect,
    parameters,
  };
}

function entryAt(table: Table, place: string, name: string): string {
  const entries = table[place];
  // Objects also have what they inherit: a `constructor` is no operation.
  return entries && Object.hasOwn(entries, name) ? (entries[name] ?? 'charge') : 'charge';
}

/** `bill_id` → `billId`, `ru-kitchen` → `ruKitchen` */
export const camelCase = (wire: string): string =>
  wire.replace(/[_-](.)/g, (_, letter: string) => letter.toUpperCase());
