import { operationAt, type Table } from './api.ts';

/** Paths to send some calls to, by call path: `{ 'V10.storage.file.get': '/api/storage/10/files/get' }`. */
export type PathsOption<Tree> = { readonly [Call in CallPath<Tree>]?: string | undefined };

/** The call paths of a tree of calls, `V20.payments.payture.billCreate` for instance. */
type CallPath<Tree> = unknown extends Tree
  ? string
  : {
      [Name in keyof Tree & string]: Tree[Name] extends (...args: never) => unknown
        ? Name
        : `${Name}.${CallPath<Tree[Name]>}`;
    }[keyof Tree & string];

/** @throws TypeError that names a call that the table does not have, or a path that is none */
export function checkPaths(paths: PathsOption<unknown>, table: Table): void {
  const names = Object.entries(table).flatMap(([place, entries]) =>
    Object.keys(entries).map((name) => operationAt(table, `${place}/${name}`).name),
  );
  for (const [name, path] of Object.entries(paths)) {
    if (!names.includes(name)) {
      throw new TypeError(
        `paths: there is no call ${name} here; write it as in V20.payments.payture.billCreate`,
      );
    }
    if (path !== undefined && !/^(\/[\w-]+)+$/.test(path)) {
      throw new TypeError(`paths: ${name} must be a path like "/api/payments/20/payture/billCreate"`);
    }
  }
}
