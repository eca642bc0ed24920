import { Failure } from '../http/answer.ts';
import type { Operation } from '../http/operation.ts';
import { type RequestPattern, readPattern } from '../matching/request-pattern.ts';
import { readTimes, type Times } from '../matching/times.ts';
import type { OperationNames } from '../spec/operation-names.ts';
import { isObject, type JsonObject } from '../utils/json.ts';
import { headerProblem } from './header-problem.ts';
import type { NewAnswer } from './own-answers.ts';

/** An answer of one's own: one of `example`, `data` and `body`. */
export interface AnswerRequest {
  /** The operation, by its call path or its path. */
  readonly operation: string;
  /** Which requests get it; all if left out. */
  readonly when?: Pick<RequestPattern, 'body' | 'headers'> | undefined;
  /** The name of one of the document's examples. */
  readonly example?: string | undefined;
  /** The data of a success. */
  readonly data?: unknown;
  /** The whole body. */
  readonly body?: unknown;
  /** The HTTP status; that of the example, or 200. */
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How many requests get it; all if left out. */
  readonly times?: Times | undefined;
  /** Takes an answer that does not fit the document. */
  readonly force?: boolean | undefined;
}

/** What is needed to check an answer. */
export interface AnswerContext {
  readonly names: OperationNames;
  /** Returns an operation by its call path. */
  findOperation(name: string): Promise<Operation>;
}

const MEMBERS = ['operation', 'when', 'example', 'data', 'body', 'status', 'headers', 'times', 'force'];
const CONTENTS = ['example', 'data', 'body'];

/** Reads an answer as it is written in JSON. Throws a Failure if anything is wrong, whose message begins with `where`. */
export async function readAnswer(
  given: JsonObject,
  context: AnswerContext,
  where: string,
): Promise<NewAnswer> {
  const refuse = (message: string) => new Failure(400, `${where}: ${message}`);
  const unknown = Object.keys(given).find((name) => !MEMBERS.includes(name));
  if (unknown !== undefined)
    throw refuse(`there is no member "${unknown}". The members: ${MEMBERS.join(', ')}`);
  const { when: condition = {}, headers = {}, times, force = false } = given;
  if (!isObject(condition)) throw refuse('when should be an object with body or headers');
  if (typeof force !== 'boolean') throw refuse('force should be true or false');
  const { status: _, ...rest } = condition;
  const when = readPattern({ ...rest, operation: given.operation }, context.names, where);
  if (when.operation === undefined) throw refuse('name an operation');
  const { headers: ownHeaders = {} } = readPattern({ headers }, context.names, where);
  for (const [name, value] of Object.entries(ownHeaders)) {
    const wrong = headerProblem(name, value);
    if (wrong !== undefined) throw refuse(wrong);
  }

  const operation = await context.findOperation(when.operation);
  const { status, body } = readContent(given, operation, refuse);
  const problem = force ? undefined : operation.problemInAnswer(status, body);
  if (problem !== undefined) throw refuse(`${problem}. With "force": true it is taken all the same`);
  return { when, status, body, headers: ownHeaders, times: readTimes(times, 'always', where) };
}

function readContent(
  { example, data, body, status: givenStatus }: JsonObject,
  operation: Operation,
  refuse: (message: string) => Failure,
): { status: number; body: unknown } {
  const contents = [example, data, body].filter((content) => content !== undefined);
  if (contents.length !== 1) throw refuse(`write one of ${CONTENTS.join(', ')}`);
  const status = givenStatus ?? 200;
  if (typeof status !== 'number' || !Number.isInteger(status) || status < 200 || status > 599) {
    throw refuse('status should be an HTTP status from 200 to 599');
  }
  if (data !== undefined) return { status, body: { success: true, data } };
  if (body !== undefined) return { status, body };
  const declared = operation.exampleNamed(String(example));
  if (declared !== undefined) return { ...declared, ...(givenStatus !== undefined && { status }) };
  throw refuse(`there is no example "${example}". The examples: ${operation.exampleNames().join(', ')}`);
}
