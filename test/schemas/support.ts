import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ArgumentsSchema } from '../../src/schemas/index.ts';

const root = resolve(import.meta.dirname, '../..');

export type AnySchema = ArgumentsSchema<object>;

/** The schemas of all documents, by call path. */
export async function allSchemas(): Promise<Map<string, AnySchema>> {
  const schemas = new Map<string, AnySchema>();
  for await (const file of glob('generated/*/*/schemas.ts', { cwd: root })) {
    const document: Record<string, Record<string, Record<string, AnySchema>>> = await import(
      resolve(root, file)
    );
    for (const modules of Object.values(document))
      for (const calls of Object.values(modules))
        for (const schema of Object.values(calls)) schemas.set(schema.operation, schema);
  }
  return schemas;
}

/** What a schema finds: `subscriptionId is required`. */
export const messagesOf = (schema: AnySchema | undefined, named: unknown): string[] =>
  (schema?.['~standard'].validate(named).issues ?? []).map(({ message }) => message);
