import { Failure } from '../http/answer.ts';
import type { PrismOperation, PrismResponse } from '../spec/prism-operation.ts';
import { nearest } from '../utils/nearest.ts';

/** Which of the document's answers a request asks for. */
export interface Preference {
  readonly code?: number;
  readonly exampleKey?: string;
  readonly dynamic?: boolean;
}

/** The preferences that choose an answer. */
const OWN = ['code', 'example', 'dynamic'];

/** Preferences of other servers, which a client may always send: https://www.iana.org/assignments/http-parameters#preferences */
const REGISTERED = new Set(['depth-noroot', 'handling', 'respond-async', 'return', 'safe', 'wait']);

/**
 * Reads a `Prefer` header such as `code=401, example=expired`; undefined if it chooses no answer. Throws a Failure if it asks for what
 * there is not.
 */
export function readPrefer(header: string, operation: PrismOperation): Preference | undefined {
  const preferences = parsePreferences(header);
  const unknown = [...preferences.keys()].find((name) => !OWN.includes(name) && !REGISTERED.has(name));
  if (unknown !== undefined) throw unknownPreference(unknown);
  if (!OWN.some((name) => preferences.has(name))) return undefined;

  const [code, example] = [preferences.get('code'), preferences.get('example')];
  const dynamic = readDynamic(preferences.get('dynamic'));
  if (code === undefined && example === undefined) return { dynamic };

  const answers = operation.responses.filter((response) => code === undefined || response.code === code);
  if (answers.length === 0) {
    throw new Failure(400, `Prefer: there is no answer with the code ${code}. ${offered(operation)}`);
  }
  if (example === undefined) return { code: Number(code), dynamic };
  const answer = answers.find((response) => examplesOf(response).includes(example));
  if (answer === undefined) {
    throw new Failure(400, `Prefer: there is no example "${example}". ${offered(operation)}`);
  }
  return { code: Number(answer.code), exampleKey: example, dynamic };
}

/** Tells whether a `Prefer` header chooses an answer of the mock, or is meant to: misspelt, it is for the mock to refuse. */
export function asksForAnswer(header: string): boolean {
  return [...parsePreferences(header).keys()].some((name) => !REGISTERED.has(name));
}

/** Returns the values by their names in lower case. */
function parsePreferences(header: string): ReadonlyMap<string, string> {
  const preferences = new Map<string, string>();
  for (const part of header.split(/[,;]/)) {
    const [name = '', ...value] = part.split('=');
    const plain = value
      .join('=')
      .trim()
      .replace(/^"(.*)"$/, '$1');
    if (name.trim() !== '') preferences.set(name.trim().toLowerCase(), plain);
  }
  return preferences;
}

function unknownPreference(name: string): Failure {
  const near = name.length < 100 ? nearest(name, OWN) : undefined;
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  const shown = name.length < 100 ? name : `${name.slice(0, 100)}…`;
  return new Failure(
    400,
    `Prefer: there is no preference "${shown}".${hint} The preferences: ${OWN.join(', ')}`,
  );
}

function readDynamic(value: string | undefined): boolean {
  if (value === undefined || value === 'false') return false;
  if (value === 'true') return true;
  throw new Failure(400, `Prefer: dynamic should be true or false, not "${value.slice(0, 100)}"`);
}

function examplesOf(response: PrismResponse): string[] {
  return (response.contents ?? []).flatMap(({ examples }) => (examples ?? []).map(({ key }) => key));
}

function offered({ responses }: PrismOperation): string {
  const codes = responses.map((response) => `${response.code} (${examplesOf(response).join(', ')})`);
  return `This operation has ${codes.join('; ')}`;
}
