import { camelCase } from './names.ts';

/** Where an operation is found: by its path, by its operationId, and by the file that describes it. */
export interface Address {
  app: string;
  version: string;
  module: string;
  operation: string;
}

const PATH = /^\/api\/(?<app>[a-z\d]+(?:-[a-z\d]+)*)\/(?<version>\d+)\/(?<module>\w+)\/(?<operation>\w+)$/;
const FILE = /[\\/]spec[\\/](?<app>[^\\/]+)[\\/]v(?<version>\d+)\.yaml$/;

export function parsePath(path: string): Address | undefined {
  return PATH.exec(path)?.groups as Address | undefined;
}

export function parseFile(file: string): Pick<Address, 'app' | 'version'> | undefined {
  return FILE.exec(file)?.groups as Pick<Address, 'app' | 'version'> | undefined;
}

export function pathOf({ app, version, module, operation }: Address): string {
  return `/api/${app}/${version}/${module}/${operation}`;
}

export function operationIdOf({ app, version, module, operation }: Address): string {
  return `V${version}.${camelCase(app)}.${module}.${operation}`;
}

/** The address that an operationId names; undefined if it is none. */
export function parseOperationId(operationId: unknown): Address | undefined {
  const groups = /^V(?<version>\d+)\.(?<app>\w+)\.(?<module>\w+)\.(?<operation>\w+)$/.exec(`${operationId}`)
    ?.groups as Address | undefined;
  return groups && { ...groups, app: groups.app.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) };
}
