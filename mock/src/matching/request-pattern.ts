import { isDeepStrictEqual } from 'node:util';
import { Failure } from '../http/answer.ts';
import { isSecretHeader, redactValue } from '../request-log/redact.ts';
import type { OperationNames } from '../spec/operation-names.ts';
import { isObject, type JsonObject } from '../utils/json.ts';
import { isSecretName } from '../utils/secrets.ts';

/** Describes requests. What is left out may be anything. */
export interface RequestPattern {
  /** The operation, by its call path or its path. */
  readonly operation?: string | undefined;
  /** The HTTP status of the answer; 0 stands for no answer. */
  readonly status?: number | undefined;
  /** Members that the body has. It may have others, too, at any depth; lists are compared as a whole. */
  readonly body?: Readonly<JsonObject> | undefined;
  /** Headers by their names, in capitals or not. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What is compared with a pattern. */
export interface PatternSubject {
  /** The call path of the operation; undefined if the request is for none. */
  readonly operation: string | undefined;
  readonly status?: number;
  readonly body: unknown;
  readonly headers: NodeJS.Dict<string | string[]>;
}

const MEMBERS = ['operation', 'status', 'body', 'headers'];

/**
 * Reads a pattern as it is written in JSON. Throws a Failure if anything is wrong, whose message begins with `where`.
 *
 * @param besides - what may stand beside the pattern and was taken out of it, for the message
 */
export function readPattern(
  given: JsonObject,
  names: OperationNames,
  where: string,
  besides: readonly string[] = [],
): RequestPattern {
  const { operation, status, body, headers, ...others } = given;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    const members = [...MEMBERS, ...besides].join(', ');
    throw new Failure(400, `${where}: there is no member "${unknown}". The members: ${members}`);
  }
  if (status !== undefined && !Number.isInteger(status)) {
    throw new Failure(400, `${where}: status should be an HTTP status, such as 200`);
  }
  if (body !== undefined && !isObject(body)) {
    throw new Failure(400, `${where}: body should be an object of members, such as {"name":"…"}`);
  }
  if (headers !== undefined && !isTexts(headers)) {
    throw new Failure(400, `${where}: headers should be an object of texts`);
  }
  return {
    operation: operationNamed(operation, names, where),
    status: status === undefined ? undefined : Number(status),
    body,
    headers:
      headers &&
      Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  };
}

/** Returns the call path of an operation. Throws a Failure if there is none of that name. */
export function operationNamed(given: unknown, names: OperationNames, where: string): string | undefined {
  try {
    return names.find(given);
  } catch (error) {
    throw new Failure(400, `${where}: ${(error as Error).message}`);
  }
}

/** Returns in words how a request differs from a pattern; nothing if it matches. */
export function differencesFrom(pattern: RequestPattern, subject: PatternSubject): string[] {
  const { operation, status, body, headers = {} } = pattern;
  const differences: string[] = [];
  const compare: Compare = (what, expected, found, isSecret = false) => {
    if (isDeepStrictEqual(expected, found)) return;
    differences.push(
      isSecret ? `${what} is another one` : `${what} is ${shown(found)}, not ${shown(expected)}`,
    );
  };
  if (operation !== undefined) compare('operation', operation, subject.operation);
  if (status !== undefined) compare('status', status, subject.status);
  for (const [name, value] of Object.entries(headers)) {
    const found = subject.headers[name];
    const text = found === undefined ? undefined : [found].flat().join(', ');
    compare(`header ${name}`, value, text, isSecretHeader(name));
  }
  if (body !== undefined) compareMembers('body', body, subject.body, compare);
  return differences;
}

type Compare = (what: string, expected: unknown, found: unknown, isSecret?: boolean) => void;

export function matches(pattern: RequestPattern, subject: PatternSubject): boolean {
  return differencesFrom(pattern, subject).length === 0;
}

function compareMembers(
  where: string,
  expected: Readonly<JsonObject>,
  found: unknown,
  compare: Compare,
): void {
  for (const [name, value] of Object.entries(expected)) {
    const member = isObject(found) && Object.hasOwn(found, name) ? found[name] : undefined;
    if (isObject(value) && isObject(member)) compareMembers(`${where}.${name}`, value, member, compare);
    else compare(`${where}.${name}`, value, member, isSecretName(name));
  }
}

function isTexts(value: unknown): value is Record<string, string> {
  return isObject(value) && Object.values(value).every((one) => typeof one === 'string');
}

function shown(value: unknown): string {
  const text = value === undefined ? 'not there' : JSON.stringify(redactValue(value));
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
