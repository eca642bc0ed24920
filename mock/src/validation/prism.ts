import { createInstance, ProblemJsonError } from '@stoplight/prism-http';
import { Failure } from '../http/answer.ts';
import type { PrismOperation } from '../spec/prism-operation.ts';
import type { Preference } from './prefer-header.ts';
import { isAuthorised } from './security.ts';

/** An answer that the document has. */
export interface DeclaredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Whether the request may be handled: it has credentials, and its parameters outside the body are valid. */
  readonly isAccepted: boolean;
}

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

const CONFIG = {
  isProxy: false as const,
  upstreamProxy: undefined,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: false,
  errors: false,
};
const prism = createInstance({ ...CONFIG, mock: { dynamic: false } }, { logger: silent });

/**
 * Chooses among the document's answers to an operation. Prism does that, and also refuses requests without credentials; bodies are
 * checked elsewhere.
 */
export class DeclaredAnswers {
  readonly #operation: PrismOperation;
  readonly #withoutBody: PrismOperation;
  readonly #hasParameters: boolean;
  /** The answer to every request that is authorised and prefers nothing. Prism is slow, so it is asked once. */
  #usual: Promise<DeclaredAnswer> | undefined;

  constructor(operation: PrismOperation) {
    const { headers, query, path, cookie } = operation.request ?? {};
    this.#operation = operation;
    this.#withoutBody = { ...operation, request: { ...operation.request, body: undefined } };
    this.#hasParameters = [headers, query, path, cookie].some((parameters) => (parameters ?? []).length > 0);
  }

  /** Returns the answer to a request. Throws a Failure if the document has none. */
  choose(
    headers: Readonly<Record<string, string>>,
    preference: Preference | undefined,
  ): Promise<DeclaredAnswer> {
    const isUsual = preference === undefined && isAuthorised(this.#operation, headers);
    if (!isUsual || this.#hasParameters) return this.#ask(headers, preference);
    this.#usual ??= this.#ask(headers, preference);
    return this.#usual;
  }

  /** Returns the first example of the answer to an invalid body; undefined if the document has none. */
  forInvalidBody(): { readonly status: number; readonly body: unknown } | undefined {
    const { responses } = this.#operation;
    const response = ['422', '400'].flatMap((code) => responses.find((one) => one.code === code) ?? [])[0];
    if (response === undefined) return undefined;
    const [example] = (response.contents ?? []).flatMap(({ examples = [] }) => examples);
    const body = example !== undefined && 'value' in example ? example.value : undefined;
    return { status: Number(response.code), body };
  }

  async #ask(
    headers: Readonly<Record<string, string>>,
    preference: Preference | undefined,
  ): Promise<DeclaredAnswer> {
    const { method, path } = this.#operation;
    const request = { method: method as 'post', url: { path }, headers: { ...headers } };
    // Prism writes into the configuration of a request, so each has its own.
    const config = { ...CONFIG, mock: { dynamic: false, ...preference } };
    const result = await prism.request(request, [this.#withoutBody], config)();
    if (result._tag === 'Left') throw failureFrom(result.left);
    const { output, validations } = result.right;
    const lowerCased = Object.entries(output.headers ?? {}).map(([name, value]) => [
      name.toLowerCase(),
      String(value),
    ]);
    return {
      status: output.statusCode,
      headers: Object.fromEntries(lowerCased),
      body: output.body,
      isAccepted: !validations.input.some(({ severity }) => severity === 0),
    };
  }
}

/** What Prism can not answer from the document is an error, which becomes an answer in the envelope. */
function failureFrom(error: Error): Error {
  if (!(error instanceof ProblemJsonError)) return error;
  const { status, detail, additional } = error;
  const problems = Array.isArray(additional?.validation) ? additional.validation : [];
  return new Failure(status, [detail, ...problems.map(({ message }) => message)].join(' '));
}
