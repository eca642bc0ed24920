import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { complete, type Defaults, defaultsOf } from '../../mock/src/spec/complete.ts';
import { BrokenSpecError } from './problems.ts';

/** Reads what the documents below a spec/ folder have without writing it; undefined if there is no shared/defaults.yaml. */
export function readDefaults(spec: string): Defaults | undefined {
  const file = join(spec, 'shared/defaults.yaml');
  return existsSync(file) ? defaultsOf(parsed(file), parsed(join(spec, 'shared/envelope.yaml'))) : undefined;
}

/** A document as it is published: with all that it need not write. */
export function completed(document: unknown, defaults: Defaults | undefined): unknown {
  return defaults ? complete(document as Readonly<Record<string, unknown>>, defaults) : document;
}

function parsed(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
    throw new BrokenSpecError([`${file}:${line}:${col}: ${error.message}`]);
  }
}
