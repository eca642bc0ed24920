/** The rule that arguments break: a member is missing, is of another type or none of the listed values, or breaks a limit. */
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
  /** Whether the rule is documented or was observed. What is inferred of an argument may be wrong. */
  readonly isKnown: boolean;
}

/**
 * A schema of the named arguments of a call, as `.with` takes them, by [Standard Schema](https://standardschema.dev): form libraries
 * and frameworks take it. It has every rule of the spec, the inferred ones, too. Members that the call does not have are left out of
 * the result; nothing else is changed.
 *
 * @typeParam Named - the named arguments
 */
export interface ArgumentsSchema<Named> {
  /** The call path, `V20.payments.payture.billCreate`. */
  readonly operation: string;
  /** What [Standard Schema](https://standardschema.dev) asks for; form libraries look for it. */
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'behind-api';
    readonly validate: (value: unknown) => ArgumentsResult<Named>;
    /** Never there at run time; carries the types. */
    readonly types?: { readonly input: Named; readonly output: Named } | undefined;
  };
}

/** The arguments, or what is wrong with them. */
export type ArgumentsResult<Named> =
  | { readonly value: Named; readonly issues?: undefined }
  | { readonly issues: readonly ArgumentIssue[] };
