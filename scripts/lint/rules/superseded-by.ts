import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { operationIdOf, parsePath, pathOf } from '../address.ts';
import { onOperations } from '../on.ts';
import type { Document } from '../openapi.ts';
import { shown } from '../shown.ts';

/** A reader of a deprecated call is sent to one that exists and is the same call, only newer. */
export const supersededBy = onOperations(({ document, path, operation }, report) => {
  const successor = operation.node['x-superseded-by'];
  const address = parsePath(path);
  if (successor === undefined || !address) return;

  const where = operation.where('x-superseded-by');
  const version = /^V(\d+)\./.exec(successor)?.[1] ?? '';
  const target = { ...address, version };
  if (Number(version) <= Number(address.version) || successor !== operationIdOf(target)) {
    const expected = operationIdOf({ ...address, version: '{version}' });
    return report(
      `x-superseded-by should be "${expected}" with a version above ${address.version}; it is ${shown(successor)}`,
      where,
    );
  }
  const file = join(dirname(document.location.source.absoluteRef), `v${version}.yaml`);
  if (!pathsIn(file).has(pathOf(target)))
    report(
      `${successor} is not in spec/${address.app}/v${version}.yaml; describe it there, or remove x-superseded-by`,
      where,
    );
});

const knownPaths = new Map<string, Set<string>>();

/** The paths of another version's document, which is read once for all operations that point to it. */
function pathsIn(file: string): Set<string> {
  const paths = knownPaths.get(file) ?? new Set(existsSync(file) ? Object.keys(readPaths(file)) : []);
  knownPaths.set(file, paths);
  return paths;
}

function readPaths(file: string): object {
  const document: Document = parse(readFileSync(file, 'utf8'));
  return document.paths ?? {};
}
