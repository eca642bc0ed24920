import type { IncomingHttpHeaders } from 'node:http';
import { withPageAddress } from '../pages/page-address.ts';
import type { ApiDocument, ReadOperation } from '../spec/documents.ts';
import type { PrismOperation } from '../spec/prism-operation.ts';
import { RequestSamples } from '../spec/request-samples.ts';
import { requestSchema } from '../spec/schema.ts';
import type { StatefulCall } from '../spec/settable-members.ts';
import type { StateRule } from '../spec/state-rule.ts';
import { prepareStep } from '../steps/index.ts';
import type { Memory, Step } from '../steps/step.ts';
import { isObject, type JsonObject, withStringsReplaced } from '../utils/json.ts';
import { pointedTo } from '../utils/json-pointer.ts';
import { withContext } from '../utils/with-context.ts';
import { tokenRejection, tokensOf } from '../validation/access-token.ts';
import { AnswerValidator } from '../validation/answer-validator.ts';
import { BodyValidator } from '../validation/body-validator.ts';
import { messageFor } from '../validation/message.ts';
import { readPrefer } from '../validation/prefer-header.ts';
import { type DeclaredAnswer, DeclaredAnswers } from '../validation/prism.ts';
import { type Answer, json } from './answer.ts';
import type { Request } from './router.ts';

/** The operations of one document. They are prepared when the first of them is called, because it takes a while. */
export class DocumentOperations {
  readonly #document: ApiDocument;
  readonly #versions: readonly ApiDocument[];
  #read: Promise<readonly ReadOperation[]> | undefined;
  #prepared: Promise<ReadonlyMap<string, Operation>> | undefined;

  /** @param versions all documents of the app */
  constructor(document: ApiDocument, versions: readonly ApiDocument[]) {
    this.#document = document;
    this.#versions = versions;
  }

  get app(): string {
    return this.#document.app;
  }

  /** The path of the document. */
  get file(): string {
    return this.#document.file;
  }

  /** Throws an Error if an operation is wrong. */
  async prepare(): Promise<void> {
    await this.#operations();
  }

  async find(method: string, path: string): Promise<Operation> {
    const operation = (await this.#operations()).get(`${method} ${path}`);
    if (operation === undefined) throw new Error(`${this.#document.file} has no ${method} ${path}`);
    return operation;
  }

  /** Returns the operations that have `x-state`. */
  async statefulCalls(): Promise<StatefulCall[]> {
    const read = await this.#readOperations();
    return read.flatMap(({ prism, state }) => (state === undefined ? [] : [{ prism, rule: state.rule }]));
  }

  #readOperations(): Promise<readonly ReadOperation[]> {
    this.#read ??= this.#document.readOperations(this.#versions);
    return this.#read;
  }

  #operations(): Promise<ReadonlyMap<string, Operation>> {
    this.#prepared ??= this.#prepareOperations();
    return this.#prepared;
  }

  async #prepareOperations(): Promise<ReadonlyMap<string, Operation>> {
    const { app, file } = this.#document;
    const operations = new Map<string, Operation>();
    for (const read of await this.#readOperations()) {
      const route = `${read.method} ${read.path}`;
      const prepare = () => new Operation(app, read);
      operations.set(route, await withContext(`${file}: ${route}`, prepare));
    }
    return operations;
  }
}

/** An operation of the API: answers from the document, and from what is remembered. */
export class Operation {
  readonly #prism: PrismOperation;
  readonly #rule: StateRule | undefined;
  readonly #step: Step | undefined;
  readonly #validator: BodyValidator;
  readonly #answers: AnswerValidator;
  readonly #declared: DeclaredAnswers;
  readonly #samples: RequestSamples;

  /** Does once what does not depend on a request. Throws an Error if the document is wrong. */
  constructor(app: string, { prism, state }: ReadOperation) {
    this.#prism = prism;
    this.#rule = state?.rule;
    this.#step = state && prepareStep(app, { prism, rule: state.rule }, state.settable);
    this.#validator = new BodyValidator(prism);
    this.#answers = new AnswerValidator(prism);
    this.#declared = new DeclaredAnswers(prism);
    this.#samples = RequestSamples.ofAllMembers(prism);
  }

  async handle(request: Request, memory: Memory): Promise<Answer> {
    const body = await request.json();
    const rejection = tokenRejection(this.#prism, tokensOf(request.headers, body));
    if (rejection !== undefined) return rejection;

    const { prefer } = request.headers;
    const preference = prefer === undefined ? undefined : readPrefer(String(prefer), this.#prism);
    const headers = headersForPrism(this.#prism, request.headers, body);
    const declared = await this.#declared.choose(headers, preference);
    if (!declared.isAccepted) return toAnswer(declared);

    const problems = this.#validator.problemsIn(body);
    if (problems.length > 0) return this.#invalidBody(messageFor(problems, requestSchema(this.#prism), body));

    // What a request prefers is answered as the document has it, and changes nothing.
    if (preference !== undefined) {
      return toAnswer({ ...declared, body: this.#withOwnPage(declared.body, request.origin) });
    }
    const own = request.world.answers.take({ operation: request.operation, headers: request.headers, body });
    if (own !== undefined) {
      request.notes.push('An answer of your own, from /__mock/answers');
      return json(own.status, own.body, own.headers);
    }
    const remembered = this.#step?.handle(body ?? {}, memory, request.origin);
    const replacements = this.#samples.replacementsFor(body ?? {});
    return toAnswer({ ...declared, body: remembered ?? withStringsReplaced(declared.body, replacements) });
  }

  /** Says in words how an answer differs from the document; undefined if it fits. */
  problemInAnswer(status: number, body: unknown): string | undefined {
    return this.#answers.problemIn(status, body);
  }

  /** Returns an example of the document's answers; undefined if there is none of that name. */
  exampleNamed(name: string): { status: number; body: unknown } | undefined {
    for (const { code, contents = [] } of this.#prism.responses) {
      const example = contents.flatMap(({ examples = [] }) => examples).find(({ key }) => key === name);
      if (example !== undefined && 'value' in example) return { status: Number(code), body: example.value };
    }
    return undefined;
  }

  /** Returns the names of the examples, with the HTTP status and what the document says about each. */
  examples(): { name: string; status: number; summary: string | undefined }[] {
    return this.#prism.responses.flatMap(({ code, contents = [] }) =>
      contents.flatMap(({ examples = [] }) =>
        examples.map(({ key, summary }) => ({ name: key, status: Number(code), summary })),
      ),
    );
  }

  exampleNames(): string[] {
    return this.examples().map(({ name }) => name);
  }

  /** Returns an answer in which a page of the mock stands in the place of a real one, such as that of a bank. */
  #withOwnPage(body: unknown, origin: string): unknown {
    if (this.#rule?.page === undefined) return body;
    const id = pointedTo(body, `/data${this.#rule.answerId}`);
    return withPageAddress(body, this.#rule.page, String(id), origin);
  }

  /** The document's answer to an invalid body, with a message that says what is wrong with it. */
  #invalidBody(message: string): Answer {
    const { status, body } = this.#declared.forInvalidBody() ?? { status: 422, body: undefined };
    return json(status, { success: false, ...(isObject(body) ? body : {}), message });
  }
}

function toAnswer({ status, headers, body }: DeclaredAnswer): Answer {
  const type = headers['content-type'] ?? 'application/json';
  if (body === undefined) return { status, headers, body: '' };
  if (typeof body === 'string' && !type.includes('json')) return { status, headers, body };
  return json(status, body, headers);
}

// They say how the body is sent, which has been dealt with. The answer has the one type of the document.
const TRANSPORT_HEADERS = new Set(['accept', 'content-length', 'content-type', 'transfer-encoding']);

function headersForPrism(
  { security = [] }: PrismOperation,
  sent: IncomingHttpHeaders,
  body: JsonObject | undefined,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(sent)) {
    if (value !== undefined && !TRANSPORT_HEADERS.has(name)) headers[name] = String(value);
  }
  // The name of a scheme may be in any case (RFC 9110, section 11.1), which Prism does not know.
  if (headers.authorization !== undefined) {
    headers.authorization = headers.authorization.replace(/^bearer(?=\s)/i, 'Bearer');
  }
  // A security scheme cannot be a member of the body, so a token that is there counts as sent in the header.
  const token = body?.access_token;
  if (typeof token === 'string' && token !== '') {
    for (const scheme of security.flat()) {
      if (scheme.type === 'apiKey' && scheme.in === 'header') headers[scheme.name.toLowerCase()] ||= token;
    }
  }
  return headers;
}
