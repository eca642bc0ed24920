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
    return errors.toSorted((a, b) => rank(a) - rank(b)).map((problem) => describe(problem, root));
  } catch (error) {
    return [describeUnreadable(file, error)];
  }
}

/** What is misspelt comes first: what is said to be missing may follow from it. So may what is said of examples. */
const rank = ({ ruleId }: NormalizedProblem): number => {
  if (['struct', 'behind/extensions'].includes(ruleId)) return 0;
  return ruleId === 'no-invalid-media-type-examples' ? 2 : 1;
};

function describe({ location, message, ruleId }: NormalizedProblem, root: string): string {
  const place = location[0];
  if (!place) return message;
  const { start } = getLineColLocation(place);
  const file = relative(root, place.source.absoluteRef).replaceAll('\\', '/');
  return `${file}:${start.line}:${start.col}: ${withMend(message)} (${ruleId})`;
}

/** Redocly says what is wrong, and not always what to write. */
const MENDS: readonly [message: RegExp, mend: string][] = [
  [/^Expected type `string` but got `(integer|number|boolean)`/, 'put it in quotes'],
  [/^Expected type `(boolean|number|integer)` but got `string`/, 'remove the quotes'],
  [/ but got `null`/, 'write it beneath, or remove the line'],
  [
    /^(All values of `enum` field|Enum value|The `const` value) /,
    'write values of the type, or mend the type',
  ],
  [/^Example value must conform to the schema/, 'mend the example, or the schema'],
  [/^Required property .* is not defined/, 'describe it under properties, or mend its name here'],
  [
    /^`type` can be one of the following only/,
    "in a list of types, null is in quotes: type: [string, 'null']",
  ],
  [
    /^Property `nullable` is not/,
    "what may be null has type: [string, 'null'], or anyOf with { type: 'null' }",
  ],
];

function withMend(message: string): string {
  const [, mend] = MENDS.find(([pattern]) => pattern.test(message)) ?? [];
  return mend === undefined ? message : `${message.replace(/\.$/, '')}; ${mend}`;
}

/** For a file that is no YAML or no OpenAPI, so that the linter cannot even begin. */
function describeUnreadable(file: string, error: unknown): string {
  if (!(error instanceof YamlParseError)) return `${file}:1:1: ${(error as Error).message}`;
  return `${file}:${error.line}:${error.col}: ${(error.originalError as Error & { reason?: string }).reason}`;
}
