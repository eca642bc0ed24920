import { createInstance, ProblemJsonError } from '@stoplight/prism-http';
import { Failure } from '../http/answer.ts';
import type { PrismOperation } from '../spec/prism-operation.ts';
import type { JsonObject } from '../utils/json.ts';
import type { Preference } from './prefer-header.ts';
import { type Fits, fitsFor } from './quick-check.ts';

export type PrismAnswer = {
  status: number;
  headers: Record<string, string>;
  body: unknown;
  /** Whether the request satisfied the document: its security and its body. */
  valid: boolean;
  /** What is wrong with the body. */
  problems: Problem[];
};

export type Problem = {
  /** The rule of JSON Schema. */
  rule: string;
  /** The names that lead to the member. */
  path: string[];
  message: string;
};

const nothing = () => undefined;
const silent = {
  trace: nothing,
  debug: nothing,
  info: nothing,
  success: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  child: () => silent,
};

const config = {
  isProxy: false as const,
  upstreamProxy: undefined,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: false,
  errors: false,
};
const instance = createInstance({ ...config, mock: { dynamic: false } }, { logger: silent });

type Usual = { fits: Fits; answer?: PrismAnswer };

const usual = new WeakMap<PrismOperation, Usual>();

/**
 * Checks a request against one operation, and answers what the document has for it: to all that fit, and prefer nothing,
 * the same, so that Prism is only asked for it once.
 */
export async function ask(
  operation: PrismOperation,
  headers: Record<string, string>,
  body: JsonObject | undefined,
  preference: Preference,
): Promise<PrismAnswer> {
  if (Object.keys(preference).length > 0) return askPrism(operation, headers, body, preference);
  const known = usualOf(operation);
  const fits = known.fits(headers, body);
  if (fits && known.answer !== undefined) return known.answer;
  const answer = await askPrism(operation, headers, body, preference);
  if (fits && answer.valid) known.answer = answer;
  return answer;
}

function usualOf(operation: PrismOperation): Usual {
  const known = usual.get(operation) ?? { fits: fitsFor(operation) };
  usual.set(operation, known);
  return known;
}

export async function askPrism(
  operation: PrismOperation,
  headers: Record<string, string>,
  body: JsonObject | undefined,
  preference: Preference,
): Promise<PrismAnswer> {
  const request = { method: operation.method as 'post', url: { path: operation.path }, headers, body };
  // Prism writes into the configuration of a request, so each has its own.
  const mock = { dynamic: false, ...preference };
  const result = await instance.request(request, [operation], { ...config, mock })();
  if (result._tag === 'Left') return unanswered(result.left);
  const { output, validations } = result.right;
  return {
    problems: output.statusCode === UNFIT ? problemsIn(validations.input) : [],
    status: output.statusCode,
    headers: Object.fromEntries(
      Object.entries(output.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
    ),
    body: output.body,
    valid: !validations.input.some(({ severity }) => severity === 0),
  };
}

const UNFIT = 422;

/** What Prism cannot answer from the document it has as an error. */
function unanswered(error: Error): PrismAnswer {
  if (!(error instanceof ProblemJsonError)) throw error;
  const { status, detail, additional } = error;
  const problems = Array.isArray(additional?.validation) ? problemsIn(additional.validation) : [];
  if (status !== UNFIT || problems.length === 0) {
    throw new Failure(status, [detail, ...problems.map(({ message }) => message)].join(' '));
  }
  return { status, headers: {}, body: undefined, valid: false, problems };
}

type Diagnostic = {
  code?: string | number;
  path?: (string | number)[];
  location?: string[];
  message: string;
};

function problemsIn(diagnostics: Diagnostic[]): Problem[] {
  return diagnostics.map(({ code, path, location, message }) => ({
    rule: String(code),
    path: (path ?? location ?? []).slice(1).map(String),
    message,
  }));
}
