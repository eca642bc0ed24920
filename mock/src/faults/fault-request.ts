import type { RequestPattern } from '../matching/request-pattern.ts';
import type { Times } from '../matching/times.ts';
import type { catalogue, FaultName } from './catalogue.ts';

/** A fault to arm. Its parameters stand beside its name; those that are left out have their usual values. */
export type FaultRequest = {
  [Name in FaultName]: { readonly fault: Name } & FaultParameters<Name> & {
      /** The operation whose requests meet it, by its call path or its path; all if left out. */
      readonly operation?: string | undefined;
      /** Only requests with these meet it. */
      readonly when?: Pick<RequestPattern, 'body' | 'headers'> | undefined;
      /** How many requests pass by before; 0 if left out. */
      readonly after?: number | undefined;
      /** How many requests meet it; 1 if left out. */
      readonly times?: Times | undefined;
    };
}[FaultName];

type FaultParameters<Name extends FaultName> = {
  readonly [Parameter in keyof (typeof catalogue)[Name]['parameters']]?: number | undefined;
};
