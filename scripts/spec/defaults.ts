import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { complete, type Defaults, defaultsOf } from '../../mock/src/spec/complete.ts';

/** Reads what the documents below a spec/ folder have without writing it; undefined if there is no shared/defaults.yaml. */
export function readDefaults(spec: string): Defaults | undefined {
  const defaults = join(spec, 'shared/defaults.yaml');
  if (!existsSync(defaults)) return undefined;
  return defaultsOf(
    parse(readFileSync(defaults, 'utf8')),
    parse(readFileSync(join(spec, 'shared/envelope.yaml'), 'utf8')),
  );
}

/** A document as it is published: with all that it need not write. */
export function completed(document: unknown, defaults: Defaults | undefined): unknown {
  return defaults ? complete(document as Readonly<Record<string, unknown>>, defaults) : document;
}
