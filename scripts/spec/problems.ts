import { relative, resolve } from 'node:path';
import {
  type BaseResolver,
  type Config,
  getLineColLocation,
  lint,
  type NormalizedProblem,
  YamlParseError,
} from '@redocly/openapi-core';

/** Documents that cannot be used as they are. The message has a line for each problem, with file, line and column. */
export class BrokenSpecError extends Error {
  constructor(lines: readonly string[]) {
    super(`${lines.join('\n')}\n\nNothing was generated. Mend the lines above and run the command again.`);
  }
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
    return describeErrors(problems, root);
  } catch (error) {
    return [describeUnreadable(file, error)];
  }
}

/** Those problems that are errors, each as a line. */
export function describeErrors(problems: readonly NormalizedProblem[], root: string): string[] {
  const errors = problems.filter(({ severity, ignored }) => severity === 'error' && !ignored);
  return errors.map((problem) => describe(problem, root));
}

function describe({ location, message, ruleId }: NormalizedProblem, root: string): string {
  const place = location[0];
  if (!place) return message;
  const { start } = getLineColLocation(place);
  const file = relative(root, place.source.absoluteRef).replaceAll('\\', '/');
  return `${file}:${start.line}:${start.col}: ${message} (${ruleId})`;
}

/** For a file that is no YAML or no OpenAPI, so that the linter cannot even begin. */
function describeUnreadable(file: string, error: unknown): string {
  if (!(error instanceof YamlParseError)) return `${file}:1:1: ${(error as Error).message}`;
  return `${file}:${error.line}:${error.col}: ${(error.originalError as Error & { reason?: string }).reason}`;
}
