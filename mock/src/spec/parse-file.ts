import { readFile } from 'node:fs/promises';
import RefParser from '@stoplight/json-schema-ref-parser';
import type { JsonObject } from '../utils/json.ts';

/** Returns what a YAML file has. Throws an Error that begins with the file, the line and the column if that is no mapping. */
export async function parseFile(file: string): Promise<JsonObject> {
  try {
    const content: unknown = await RefParser.parse(file);
    if (!Array.isArray(content)) return content as JsonObject;
  } catch (error) {
    const problem = mergedIn(await textOf(file)) ?? placed((error as Error).message);
    if (problem !== undefined) throw new Error(`${file}:${problem}`, { cause: error });
    // The library takes what is no mapping for a wrong JSON Schema.
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Error(`${file}:1:1: The file is empty or no mapping; write an OpenAPI document, or remove it`);
}

/** The line and the column that a message of the YAML parser ends in, in front of what it says. */
function placed(message: string): string | undefined {
  const [, what, line, column] = /: ([^:]+) at line (\d+), column (\d+):?$/.exec(message) ?? [];
  return what && `${line}:${column}: ${what}; mend the YAML there`;
}

/** Where Git has left the markers of a merge: a parser is as likely to complain of something else in the file. */
function mergedIn(text: string): string | undefined {
  const index = text.search(/^<{7} /m);
  if (index < 0) return undefined;
  return `${text.slice(0, index).split('\n').length}:1: The markers of a merge are left here; keep what both sides mean, and remove them`;
}

const textOf = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');
