import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

export interface ErrorClass {
  readonly name: string;
  readonly description: string;
}

/** The errors of the client, as their documentation describes them. */
export async function readErrorClasses(root: string): Promise<ErrorClass[]> {
  const text = await readFile(resolve(root, 'src/errors.ts'), 'utf8');
  const classes = text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:abstract )?class (\w+)/g);
  return [...classes].map(([, comment = '', name = '']) => ({
    name,
    description: comment
      .replaceAll(/^ *\* ?/gm, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  }));
}
