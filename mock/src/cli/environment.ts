import type { ParseArgsOptionDescriptor, ParseArgsOptionsConfig } from 'node:util';
import { nearest } from '../utils/nearest.ts';

const PREFIX = 'BEHIND_MOCK_';

/**
 * Returns what the environment says, as arguments of the command line. Throws an Error that names the variable if one is wrong, or if
 * there is no such option.
 *
 * @param options - those that the environment may say
 * @param check - throws an Error if arguments are wrong
 */
export function argumentsIn(
  environment: NodeJS.ProcessEnv,
  options: ParseArgsOptionsConfig,
  check: (args: readonly string[]) => void,
): string[] {
  const names = Object.keys(options);
  checkNames(environment, names.map(variableOf));
  return names.flatMap((name) => {
    const variable = variableOf(name);
    const value = environment[variable];
    if (value === undefined) return [];
    try {
      const args = argumentsFor(name, options[name], value);
      check(args);
      return args;
    } catch (error) {
      throw new Error(`${variable}: ${(error as Error).message}`);
    }
  });
}

/** Returns the variables that say something which the command line does not. */
export function variablesUsed(
  environment: NodeJS.ProcessEnv,
  options: ParseArgsOptionsConfig,
  args: readonly string[],
): string[] {
  return Object.keys(options)
    .filter((name) => !args.some((arg) => arg.split('=')[0] === `--${name}`))
    .map(variableOf)
    .filter((variable) => environment[variable] !== undefined);
}

function variableOf(name: string): string {
  return `${PREFIX}${name.toUpperCase().replaceAll('-', '_')}`;
}

/** One that is misspelt would do nothing, and the mock would not be the one that was asked for. */
function checkNames(environment: NodeJS.ProcessEnv, variables: readonly string[]): void {
  const unknown = Object.keys(environment).find((given) => {
    const name = given.toUpperCase();
    // Where small letters are as good, on Windows, the variable is found by its name in capitals.
    const isKnown = variables.includes(name) && environment[name] !== undefined;
    return name.startsWith(PREFIX) && !isKnown;
  });
  if (unknown === undefined) return;
  const near = nearest(unknown, variables);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  throw new Error(`There is no variable ${unknown}.${hint} The variables: ${variables.join(', ')}`);
}

function argumentsFor(name: string, option: ParseArgsOptionDescriptor | undefined, value: string): string[] {
  if (option?.type === 'boolean') return flagArguments(name, value);
  const values = option?.multiple ? value.split(',').filter((one) => one !== '') : [value];
  return values.map((one) => `--${name}=${one}`);
}

function flagArguments(name: string, value: string): string[] {
  if (['1', 'true'].includes(value)) return [`--${name}`];
  if (['', '0', 'false'].includes(value)) return [];
  throw new Error(`"${value}" should be true or false`);
}
