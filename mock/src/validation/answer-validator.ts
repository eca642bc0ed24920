import type { ValidateFunction } from 'ajv';
import type { PrismOperation } from '../spec/prism-operation.ts';
import type { Schema } from '../spec/schema.ts';
import { isObject, type JsonObject } from '../utils/json.ts';
import { compileSchema } from './body-validator.ts';
import { messageFor } from './message.ts';

/** Checks answers against the schemas of an operation, each of which is compiled once. */
export class AnswerValidator {
  readonly #responses: PrismOperation['responses'];
  readonly #compiled = new Map<string, { readonly schema: Schema; readonly validate: ValidateFunction }>();

  constructor({ responses }: PrismOperation) {
    this.#responses = responses;
  }

  /** Says in words how an answer differs from the document; undefined if it fits. */
  problemIn(status: number, body: unknown): string | undefined {
    const declared = this.#responses.find(({ code }) => code === String(status));
    if (declared === undefined) {
      const codes = this.#responses.map(({ code }) => code).join(', ');
      return `the document has no answer with the status ${status}, only ${codes}`;
    }
    const whole = declared.contents?.[0]?.schema as Schema | undefined;
    if (whole === undefined) return undefined;
    const { schema, validate } = this.#compile(status, whole, isObject(body) ? body.success : undefined);
    if (validate(body)) return undefined;
    return `it does not fit the document: ${messageFor(validate.errors ?? [], schema, body)}`;
  }

  /** Of a success and a failure, the one that the body claims to be is compiled: what is wrong with it can then be said. */
  #compile(status: number, whole: Schema, claim: unknown) {
    const key = `${status} ${claim}`;
    const known = this.#compiled.get(key);
    if (known !== undefined) return known;
    const branches: unknown[] = Array.isArray(whole.oneOf) ? whole.oneOf : [];
    const branch = branches.filter(isObject).find((one) => claimOf(one) === claim);
    const schema = branch === undefined ? whole : { $schema: whole.$schema, ...branch };
    const compiled = { schema, validate: compileSchema(schema) };
    // Whatever else a body claims to be, the whole schema says what is wrong with it.
    if (branch !== undefined) this.#compiled.set(key, compiled);
    return compiled;
  }
}

function claimOf({ properties }: JsonObject): unknown {
  const success = isObject(properties) ? properties.success : undefined;
  return isObject(success) ? success.const : undefined;
}
