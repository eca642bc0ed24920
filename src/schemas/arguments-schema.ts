/** The rule that arguments break: a member is missing, has another type, is not among the listed values, or breaks a limit. */
export type ArgumentRule =
  | 'required'
  | 'type'
  | 'values'
  | 'minLength'
  | 'maxLength'
  | 'pattern'
  | 'format'
  | 'minimum'
  | 'maximum'
  | 'minItems'
  | 'maxItems';

/** What is wrong with an argument. */
export interface ArgumentIssue {
  /** For developers, in English: `subscriptionId is required`. */
  readonly message: string;
  /** Where: the name of the argument, and then those of the members and the numbers of the items that lead there. */
  readonly path: readonly (string | number)[];
  /** The rule that it breaks. */
  readonly rule: ArgumentRule;
  /** Whether the rule is documented or observed. An inferred rule may be wrong. */
  readonly isKnown: boolean;
}

/**
 * A [Standard Schema](https://standardschema.dev) of the named arguments of a call, for form libraries and frameworks. It contains
 * every rule of the spec, including the inferred ones. The result leaves out members that the call does not have, and is otherwise
 * unchanged.
 *
 * @typeParam Named - the named arguments
 */
export interface ArgumentsSchema<Named> {
  /** The call path, `V20.payments.payture.billCreate`. */
  readonly operation: string;
  /** The interface of [Standard Schema](https://standardschema.dev), which form libraries look for. */
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'behind-api';
    readonly validate: (value: unknown) => ArgumentsResult<Named>;
    /** Carries the types; it does not exist at run time. */
    readonly types?: { readonly input: Named; readonly output: Named } | undefined;
  };
}

/** The arguments, or what is wrong with them. */
export type ArgumentsResult<Named> =
  | { readonly value: Named; readonly issues?: undefined }
  | { readonly issues: readonly ArgumentIssue[] };
