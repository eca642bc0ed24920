import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Snapshot } from './snapshot.ts';

export const BASELINE = 'release/baseline.json';

type Lines = Readonly<Record<string, readonly string[]>>;

/** As a snapshot, but for code, of which each line is a line of the file, and without what is generated: it is two megabytes. */
interface Baseline extends Omit<Snapshot, 'declarations' | 'generated' | 'typeTests'> {
  readonly declarations: Omit<Snapshot['declarations'], 'files'> & { readonly files: Lines };
  readonly typeTests: Lines;
}

export function readBaseline(root: string): Snapshot {
  const baseline = JSON.parse(readFileSync(resolve(root, BASELINE), 'utf8')) as Baseline;
  const { declarations, typeTests } = baseline;
  return {
    ...baseline,
    generated: {},
    declarations: { ...declarations, files: mapValues(declarations.files, join) },
    typeTests: mapValues(typeTests, join),
  };
}

export function writeBaseline(root: string, snapshot: Snapshot): void {
  const { generated: _, ...written } = snapshot;
  const baseline: Baseline = {
    ...written,
    declarations: { ...snapshot.declarations, files: mapValues(snapshot.declarations.files, split) },
    typeTests: mapValues(snapshot.typeTests, split),
  };
  const file = resolve(root, BASELINE);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${print(baseline, 5)}\n`);
}

const join = (lines: readonly string[]): string => lines.join('\n');
const split = (text: string): string[] => text.split('\n');

const mapValues = <From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** JSON with a line for each operation, schema and export, so that a review shows which of them changed. */
function print(value: unknown, depth: number): string {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isArray = Array.isArray(value);
  const members = Object.entries(value).map(([key, member]) => {
    const text = print(member, depth - 1);
    return isArray ? text : `${JSON.stringify(key)}: ${text}`;
  });
  if (members.length === 0) return isArray ? '[]' : '{}';
  const [open, close] = isArray ? '[]' : '{}';
  return `${open}\n${members.join(',\n')}\n${close}`;
}
