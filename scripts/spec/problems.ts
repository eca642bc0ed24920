import { relative, resolve } from 'node:path';
import {
  BaseResolver,
  type Config,
  getLineColLocation,
  lint,
  loadConfig,
  type NormalizedProblem,
  YamlParseError,
} from '@redocly/openapi-core';

/** Documents that cannot be used as they are. The message has a line for each problem, with file, line and column. */
export class BrokenSpecError extends Error {
  constructor(lines: readonly string[]) {
    super(`${lines.join('\n')}\n\nNothing was generated. Mend the lines above and run the command again.`);
  }
}

/** What all rules of redocly.yaml find in documents, each problem once. */
export async function lintDocuments(root: string, documents: readonly string[]): Promise<string[]> {
  const config = await loadConfig({ configPath: resolve(root, 'redocly.yaml') });
  const externalRefResolver = new BaseResolver(config.resolve);
  const lines: string[] = [];
  for (const file of documents) lines.push(...(await problemsIn(root, file, config, externalRefResolver)));
  return [...new Set(lines)];
}

/** The errors that the linter finds in a document, as `spec/payments/v20.yaml:12:5: what is wrong (rule)`. */
export async function problemsIn(
  root: string,
  file: string,
  config: Config,
  externalRefResolver: BaseResolver,
): Promise<string[]> {
  try {
    const problems = await lint({ ref: resolve(root, file), config, externalRefResolver });
    const errors = problems.filter(({ severity, ignored }) => severity === 'error' && !ignored);
    // Where a schema is wrong, its examples cannot be compared with it; what is wrong is said at its place as well.
    const told = errors.some(({ message }) => !UNCOMPARED.test(message))
      ? errors.filter(({ message }) => !UNCOMPARED.test(message))
      : errors;
    return told.toSorted((a, b) => rank(a) - rank(b)).map((problem) => describe(problem, root));
  } catch (error) {
    return [describeUnreadable(file, error)];
  }
}

const UNCOMPARED = /^Example validation errored/;

/** What is misspelt comes first: what is said to be missing may follow from it. So may what is said of examples. */
const rank = ({ ruleId }: NormalizedProblem): number => {
  if (['struct', 'behind/extensions'].includes(ruleId)) return 0;
  return ruleId === 'no-invalid-media-type-examples' ? 2 : 1;
};

function describe({ location, message, ruleId, suggest }: NormalizedProblem, root: string): string {
  const place = location[0];
  if (!place) return message;
  const { start } = getLineColLocation(place);
  const file = relative(root, place.source.absoluteRef).replaceAll('\\', '/');
  return `${file}:${start.line}:${start.col}: ${withMend(message, suggest[0])} (${ruleId})`;
}

/** Redocly says what is wrong, and not always what to write. */
const MENDS: readonly [message: RegExp, mend: string][] = [
  [/^Expected type `string` but got `(integer|number|boolean)`/, 'put it in quotes'],
  [/^Expected type `boolean` but got `string`/, 'write true or false, without quotes'],
  [/^Expected type `(number|integer)` but got/, 'write a number, without quotes'],
  [/ but got `null`/, 'write it beneath, or remove the line'],
  [/^Expected type (`array`|.* \(array\)) but got/, 'write a list: [first, second]'],
  [/^Expected type .* \(object\) but got/, 'write a mapping: { key: value }'],
  [
    /^(All values of `enum` field|Enum value|The `const` value) /,
    'write values of the type, or mend the type',
  ],
  [/^Example value must conform to the schema/, 'mend the example, or the schema'],
  [/^Required property .* is not defined/, 'describe it under properties, or mend its name here'],
  [
    /^`type` can be one of the following only/,
    "write one of these; in a list of types, null is in quotes: type: [string, 'null']",
  ],
  [
    /^Property `nullable` is not/,
    "what may be null has type: [string, 'null'], or anyOf with { type: 'null' }",
  ],
  [/^Property `\$ref` is not/, 'write a text: $ref: ../shared/common.yaml#/UserId'],
  [/^Duplicate tag name/, 'keep one of them'],
  [/^Every operation must have a unique `operationId`/, 'mend the one that is misspelt'],
  [/^Operation object should contain `operationId`/, 'add one'],
  [/^`(all|any|one)Of` should have at least two schemas/, 'write the schema itself in its place'],
  [/^Schema in `\w+` duplicates/, 'remove it'],
  [/^Schemas in `oneOf` must be mutually exclusive/, 'write anyOf instead, or mend one of them'],
];

function withMend(message: string, suggestion: string | undefined): string {
  const [, known] = MENDS.find(([pattern]) => pattern.test(message)) ?? [];
  const mend = known ?? (/^Property .* is not expected here/.test(message) ? forKey(suggestion) : undefined);
  return mend === undefined ? message : `${message.replace(/\.$/, '')}; ${mend}`;
}

const forKey = (suggestion: string | undefined): string =>
  suggestion === undefined ? 'mend its name or its indentation, or remove it' : `is ${suggestion} meant?`;

/** For a file that is no YAML or no OpenAPI, so that the linter cannot even begin. */
function describeUnreadable(file: string, error: unknown): string {
  if (!(error instanceof YamlParseError)) return `${file}:1:1: ${(error as Error).message}`;
  return `${file}:${error.line}:${error.col}: ${(error.originalError as Error & { reason?: string }).reason}`;
}
