import { camelCase } from '../api.ts';
import { checkOptions, given, isObject, type Rules } from '../check-options.ts';
import type { ClientOptions } from '../options.ts';
import type { ArgumentIssue, ArgumentsSchema } from './arguments-schema.ts';

/** Arguments that a validator refuses, before anything is sent. */
export class ArgumentsError extends TypeError {
  /** The call path, `V20.payments.payture.billCreate`. */
  readonly operation: string;
  /** Everything that is wrong with them. */
  readonly issues: readonly ArgumentIssue[];

  constructor(operation: string, issues: readonly ArgumentIssue[]) {
    super(`${operation}: ${issues.map(({ message }) => message).join('; ')}`);
    this.operation = operation;
    this.issues = issues;
  }
}

/** Settings of a {@link validator}. */
export interface ValidatorOptions {
  /**
   * Whether to refuse arguments that break only an inferred rule, which may be wrong. By default, they are allowed. Missing arguments,
   * and those that break a documented or observed rule, are always refused.
   */
  readonly inferred?: 'allow' | 'refuse' | undefined;
}

const RULES: Rules = {
  inferred: [(value) => value === 'allow' || value === 'refuse', '"allow" or "refuse"'],
};

/**
 * Returns a function for the client's option `validate`. It refuses wrong arguments for the calls of these documents with an
 * {@link ArgumentsError}, before anything is sent. It allows arguments of other calls.
 *
 * @param documents - the schemas of documents, such as `paymentsV20Schemas`
 * @example
 * ```ts
 * import { validator } from 'node-behind-api-client/schemas';
 * import { paymentsV20Schemas } from 'node-behind-api-client/schemas/payments/v20';
 *
 * const behindAPI = createBehindApi({ endpoint, accessToken, validate: validator([paymentsV20Schemas]) });
 * ```
 * @throws TypeError if one of the documents has no schemas, or an option is wrong
 */
export function validator(
  documents: readonly object[],
  options: ValidatorOptions = {},
): NonNullable<ClientOptions['validate']> {
  checkOptions(given(options), RULES);
  const refusesInferred = options.inferred === 'refuse';
  const schemas = new Map(documents.flatMap(schemasIn).map((schema) => [schema.operation, schema]));
  return ({ name }, parameters) => {
    const named = Object.entries(parameters).map(([wire, value]) => [camelCase(wire), value]);
    const { issues } = schemas.get(name)?.['~standard'].validate(Object.fromEntries(named)) ?? {};
    const refused = issues?.filter(({ isKnown, rule }) => refusesInferred || isKnown || rule === 'required');
    if (refused?.length) throw new ArgumentsError(name, refused);
  };
}

function schemasIn(document: object): ArgumentsSchema<unknown>[] {
  const members = isObject(document) ? Object.values(document).filter(isObject).flatMap(Object.values) : [];
  if (members.length === 0 || !members.every(isSchema))
    throw new TypeError(
      'validator takes a list of schemas like paymentsV20Schemas, from "node-behind-api-client/schemas/payments/v20"',
    );
  return members;
}

const isSchema = (value: unknown): value is ArgumentsSchema<unknown> =>
  isObject(value) && '~standard' in Object(value);
