import { readFile } from 'node:fs/promises';
import { isObject } from '../utils/json.ts';
import { readSeeds, type SeedContext } from './seed.ts';
import type { Entity } from './store.ts';

/** A state file has the first two as well. */
const MEMBERS = ['format', 'version', 'entities'];

/**
 * Reads entities from a file of JSON: a list of them, or an object that has it in `entities`, as `POST /__mock/seed` takes it.
 * Throws an Error that begins with the file if anything is wrong.
 */
export async function readSeedFile(path: string, context: SeedContext): Promise<Entity[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${path} can not be read (${error.code}). It should have entities to set.`);
  });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is not valid JSON: ${(error as Error).message}`);
  }
  if (!isObject(content)) return readSeeds(content, context, `${path}: entities`);
  const unknown = Object.keys(content).find((name) => !MEMBERS.includes(name));
  if (unknown !== undefined) {
    throw new Error(`${path} has a member "${unknown}", which --seed does not set; write entities alone`);
  }
  return readSeeds(content.entities, context, `${path}: entities`);
}
