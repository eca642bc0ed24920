import { createInstance, type getHttpOperationsFromSpec, ProblemJsonError } from '@stoplight/prism-http';
import { Failure } from './answer.ts';
import type { JsonObject } from './json.ts';
import type { Preference } from './prefer.ts';

export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

export type PrismAnswer = {
  status: number;
  headers: Record<string, string>;
  body: unknown;
  /** Whether the request satisfied the document: its security and its body. */
  valid: boolean;
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

/** Checks a request against one operation, and answers what the document has for it. */
export async function ask(
  operation: PrismOperation,
  headers: Record<string, string>,
  body: JsonObject | undefined,
  preference: Preference,
): Promise<PrismAnswer> {
  const request = { method: operation.method as 'post', url: { path: operation.path }, headers, body };
  // Prism writes into the configuration of a request, so each has its own.
  const mock = { dynamic: false, ...preference };
  const result = await instance.request(request, [operation], { ...config, mock })();
  if (result._tag === 'Left') throw problem(result.left);
  const { output, validations } = result.right;
  return {
    status: output.statusCode,
    headers: Object.fromEntries(
      Object.entries(output.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
    ),
    body: output.body,
    valid: !validations.input.some(({ severity }) => severity === 0),
  };
}

/** What Prism cannot answer from the document it throws. */
function problem(error: Error): Error {
  if (!(error instanceof ProblemJsonError)) return error;
  const { status, detail, additional } = error;
  const reasons = Array.isArray(additional?.validation) ? additional.validation : [];
  const message = [detail, ...reasons.map((reason: { message: string }) => reason.message)].join(' ');
  return new Failure(status, message);
}
