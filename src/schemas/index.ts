/**
 * Schemas of the arguments of calls, for forms, and a validator that refuses wrong arguments before anything is sent.
 *
 * @module
 */
export type { ArgumentIssue, ArgumentRule, ArgumentsResult, ArgumentsSchema } from './arguments-schema.ts';
export { ArgumentsError, type ValidatorOptions, validator } from './validator.ts';
