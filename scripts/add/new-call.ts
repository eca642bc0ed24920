import { parseArgs } from 'node:util';
import { camelCase } from '../spec/names.ts';
import type { Effect, Source } from '../spec/openapi.ts';

/** What is wrong with what was asked for, in words for the person who asked. */
export class InputError extends Error {}

/** The operation to add. */
export interface NewCall {
  /** `V20.sales.notes.pin` */
  readonly id: string;
  readonly version: string;
  /** In camel case, as in the call path. */
  readonly app: string;
  readonly module: string;
  readonly name: string;
  /** Wire names, in positional order. */
  readonly parameters: readonly string[];
  readonly effect: Effect | undefined;
  readonly source: Source | undefined;
}

export interface Arguments {
  readonly call: NewCall;
  readonly root: string | undefined;
}

export const USAGE =
  'Usage: npm run spec:add -- CALL [PARAMETER…] [--effect read|write|charge] [--source documented|observed|inferred]\n\nFor example: npm run spec:add -- V20.sales.notes.pin note_id --effect write';

const EFFECTS: readonly Effect[] = ['read', 'write', 'charge'];
const SOURCES: readonly Source[] = ['documented', 'observed', 'inferred'];

/** Reads the arguments of the command. Throws an {@link InputError}. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parsed(args);
  const [id, ...parameters] = positionals;
  if (id === undefined) throw new InputError(USAGE);
  checkParameters(parameters);
  return {
    call: {
      ...partsOf(id),
      parameters,
      effect: oneOf('effect', values.effect, EFFECTS),
      source: oneOf('source', values.source, SOURCES),
    },
    root: values.root,
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { effect: text, source: text, root: text },
    });
  } catch (error) {
    throw new InputError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function partsOf(id: string): Pick<NewCall, 'id' | 'version' | 'app' | 'module' | 'name'> {
  const [version = '', app = '', module = '', name = '', ...more] = id.split('.');
  if (name === '' || more.length > 0)
    throw new InputError(
      `${id} is no call path; write V<version>.<app>.<module>.<operation>, like V20.sales.notes.pin`,
    );
  if (!/^V[1-9]\d*$/.test(version))
    throw new InputError(
      `The version is ${version}; write V and a number, like V${/\d+/.exec(version) ?? 20}`,
    );
  if (!/^[a-z][a-zA-Z\d]*$/.test(app)) {
    const camel = camelCase(app.charAt(0).toLowerCase() + app.slice(1)).replaceAll(/[^a-zA-Z\d]/g, '');
    throw new InputError(`The app is ${app}; write it in camel case, like ${camel || 'ruKitchen'}`);
  }
  for (const [what, given] of Object.entries({ module, operation: name }))
    if (!/^[a-zA-Z]\w*$/.test(given))
      throw new InputError(
        `The ${what} is ${given}, which is no name; begin it with a letter, and go on with letters, digits and _`,
      );
  return { id, version: version.slice(1), app, module, name };
}

/** The same that the rule `behind/names` asks for, before anything is written. */
function checkParameters(parameters: readonly string[]): void {
  const byArgument = new Map<string, string>();
  for (const wire of parameters) {
    if (!/^[A-Za-z][A-Za-z\d_-]*$/.test(wire))
      throw new InputError(
        `${wire} cannot be a parameter; begin it with a letter, and go on with letters, digits, _ and -, as the server has it`,
      );
    if (wire === 'access_token')
      throw new InputError('The client adds access_token to every body; leave it out');
    const other = byArgument.get(camelCase(wire));
    if (other !== undefined)
      throw new InputError(
        other === wire
          ? `${wire} is there twice; leave one out`
          : `${other} and ${wire} would both be the argument ${camelCase(wire)}; leave one out`,
      );
    byArgument.set(camelCase(wire), wire);
  }
}

function oneOf<Value extends string>(
  option: string,
  given: string | undefined,
  values: readonly Value[],
): Value | undefined {
  const value = values.find((one) => one === given);
  if (given !== undefined && value === undefined)
    throw new InputError(`--${option} is ${given}; write one of ${values.join(', ')}`);
  return value;
}
