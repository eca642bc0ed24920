import type { Scalar } from 'yaml';
import { referencesIn, referencesOfSchema, type SourceReference, targetOf } from './references.ts';
import { problemAt, type SourceFile } from './source-file.ts';

/** References that lead nowhere, or back to themselves. */
export function referenceProblems(files: ReadonlyMap<string, SourceFile>): string[] {
  return [...files.values()].flatMap(referencesIn).flatMap((reference) => {
    const message = problemOf(files, reference);
    return message === undefined ? [] : [problemAt(reference.file, reference.text.range?.[0] ?? 0, message)];
  });
}

function problemOf(files: ReadonlyMap<string, SourceFile>, reference: SourceReference): string | undefined {
  const target = targetOf(files, reference);
  if (typeof target === 'string') return target;
  if (!leadsBack(files, reference)) return undefined;
  return `${reference.text.value} leads back to itself without an end; write a schema in its place, or refer to it from properties or items`;
}

/** Whether what a reference leads to is made of this reference, as no value could be checked with that. */
function leadsBack(files: ReadonlyMap<string, SourceFile>, reference: SourceReference): boolean {
  const seen = new Set<Scalar>();
  const ahead = [reference];
  for (const next of ahead) {
    const target = targetOf(files, next);
    // A reference that leads nowhere is reported where it stands.
    if (typeof target === 'string') continue;
    const further = referencesOfSchema(target).filter(({ text }) => !seen.has(text));
    if (further.some(({ text }) => text === reference.text)) return true;
    for (const { text } of further) seen.add(text);
    ahead.push(...further);
  }
  return false;
}
