export type { ArgumentIssue, ArgumentRule, ArgumentsResult, ArgumentsSchema } from './arguments-schema.ts';
export { ArgumentsError, type ValidatorOptions, validator } from './validator.ts';
