import { Ajv, type ErrorObject, type Options, type ValidateFunction } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { PrismOperation } from '../spec/prism-operation.ts';
import { requestSchema } from '../spec/schema.ts';
import { isObject, type JsonObject } from '../utils/json.ts';

/** Something that is wrong with a body, as Ajv reports it. */
export type Problem = Pick<ErrorObject, 'keyword' | 'instancePath' | 'params' | 'message'>;

/** Checks bodies against the schema of an operation, which is compiled once. */
export class BodyValidator {
  readonly #validate: ValidateFunction;
  readonly #isRequired: boolean;
  readonly #requiredMembers: readonly string[];

  /** Throws an Error if the schema is none. */
  constructor(operation: PrismOperation) {
    const schema = withoutReadOnly(requestSchema(operation) ?? {});
    this.#validate = compileSchema(schema);
    this.#isRequired = operation.request?.body?.required ?? false;
    this.#requiredMembers = Array.isArray(schema.required) ? schema.required.map(String) : [];
  }

  /** Returns what is wrong with a body, or with its absence; nothing if it is valid. */
  problemsIn(body: JsonObject | undefined): readonly Problem[] {
    if (body !== undefined) return this.#validate(body) ? [] : (this.#validate.errors ?? []);
    if (!this.#isRequired) return [];
    const missing = this.#requiredMembers.map((missingProperty) => ({ missingProperty }));
    return (missing.length > 0 ? missing : [{}]).map((params) => ({
      keyword: 'required',
      instancePath: '',
      params,
    }));
  }
}

/** Compiles a schema. Throws an Error if it is none. */
export function compileSchema(schema: JsonObject): ValidateFunction {
  const compiler = compilerFor(String(schema.$schema));
  const validate = compiler.compile(schema);
  // It keeps what it compiled, and documents may be read again and again.
  compiler.removeSchema(schema);
  return validate;
}

/** What is read-only need not be sent, even if it is required: https://spec.openapis.org/oas/v3.0.3#fixed-fields-19 */
function withoutReadOnly(schema: JsonObject): JsonObject {
  const properties = isObject(schema.properties) ? schema.properties : {};
  const isReadOnly = (name: unknown) => {
    const property = properties[String(name)];
    return isObject(property) && property.readOnly === true;
  };
  if (!Array.isArray(schema.required) || !schema.required.some(isReadOnly)) return schema;
  return { ...schema, required: schema.required.filter((name) => !isReadOnly(name)) };
}

const OPTIONS: Options = {
  allErrors: true,
  allowUnionTypes: true,
  allowMatchingProperties: true,
  strict: false,
  logger: false,
};
const COMPILERS: Readonly<Record<string, new (options: Options) => Ajv>> = {
  '2019-09': Ajv2019,
  '2020-12': Ajv2020,
};

const compilers = new Map<string, Ajv>();

/** Returns the compiler for a draft of JSON Schema, by the address in `$schema`. */
function compilerFor(draft: string): Ajv {
  const [, version = ''] = draft.match(/draft\/(2019-09|2020-12)\/schema#?$/) ?? [];
  const existing = compilers.get(version);
  if (existing !== undefined) return existing;
  const Compiler = COMPILERS[version] ?? Ajv;
  const compiler = new Compiler(OPTIONS);
  formats.default(compiler);
  compilers.set(version, compiler);
  return compiler;
}
