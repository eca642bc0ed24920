import { join } from 'node:path';
import RefParser from '@stoplight/json-schema-ref-parser';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isObject } from '../utils/json.ts';
import { defaultSpec } from './default-spec.ts';

/** Something that is wrong with an `x-state`, an `x-notifies` or one of `x-lifecycles`. */
interface SchemaProblem {
  /** JSON pointer to where it is. */
  readonly pointer: string;
  readonly message: string;
}

export type Check = (value: unknown) => readonly SchemaProblem[];

/** The checks that `spec/x-state.schema.yaml` describes. */
export interface StateSchema {
  readonly problemsInState: Check;
  readonly problemsInLifecycle: Check;
  readonly problemsInNotifies: Check;
}

let reading: Promise<StateSchema> | undefined;

/** Reads the schema, once. */
export function readStateSchema(): Promise<StateSchema> {
  reading ??= compileSchema();
  return reading;
}

/** Returns a value that passes a check. Throws an Error about the first problem if it does not. */
export function checked<T>(value: unknown, name: string, check: Check): T {
  const [problem] = check(value);
  if (problem !== undefined) throw new Error(`${name}${problem.pointer}: ${problem.message}`);
  return value as T;
}

async function compileSchema(): Promise<StateSchema> {
  const schema = await RefParser.parse(join(defaultSpec(), 'x-state.schema.yaml'));
  const ajv = new Ajv2020({ discriminator: true, allErrors: true, verbose: true, strict: false });
  ajv.addSchema(schema, 'x-state');
  const check = (name: string): Check => {
    const validate = ajv.compile({ $ref: `x-state#/$defs/${name}` });
    return (value) => problemsOf(validate, value);
  };
  return {
    problemsInState: check('state'),
    problemsInLifecycle: check('declaredLifecycle'),
    problemsInNotifies: check('notifies'),
  };
}

function problemsOf(validate: ValidateFunction, value: unknown): SchemaProblem[] {
  if (validate(value)) return [];
  const byPointer = new Map<string, SchemaProblem>();
  for (const error of validate.errors ?? []) {
    // What is wrong with the name has been reported as an error of its own.
    if (error.keyword === 'propertyNames') continue;
    const problem = problemOf(error);
    if (!byPointer.has(problem.pointer)) byPointer.set(problem.pointer, problem);
  }
  return [...byPointer.values()];
}

function problemOf(error: ErrorObject): SchemaProblem {
  const { instancePath, keyword, params, parentSchema, data, propertyName } = error;
  const at = (name: string) => `${instancePath}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const name = instancePath.split('/').at(-1) ?? '';
  switch (keyword) {
    case 'discriminator':
      return {
        pointer: at(params.tag),
        message: `${params.tag} should be one of ${alternatives(parentSchema)}; it is ${shown(params.tagValue)}`,
      };
    case 'additionalProperties': {
      const keys = Object.keys(isObject(parentSchema?.properties) ? parentSchema.properties : {});
      const owner = isObject(data) && typeof data.does === 'string' ? `x-state with ${data.does}` : name;
      return {
        pointer: at(params.additionalProperty),
        message: `${owner} has no ${params.additionalProperty}; use ${keys.join(', ')}`,
      };
    }
    case 'required':
      return { pointer: at(params.missingProperty), message: `${params.missingProperty} is missing; add it` };
    case 'dependentRequired':
      return {
        pointer: at(params.property),
        message: `${params.property} needs ${params.missingProperty} beside it; add that, or remove ${params.property}`,
      };
    case 'false schema': {
      const [, other] = /dependentSchemas\/(\w+)\//.exec(error.schemaPath) ?? [];
      return { pointer: instancePath, message: `${name} cannot stand beside ${other}; remove one of them` };
    }
    case 'pattern':
    case 'type':
      if (propertyName !== undefined) {
        const message = `a key of ${name} should be a JSON pointer, like /name; it is ${shown(propertyName)}`;
        return { pointer: at(propertyName), message };
      }
      if (String(parentSchema?.pattern).startsWith('^/')) {
        const message = `${name} should be a JSON pointer, like /name; it is ${shown(data)}`;
        return { pointer: instancePath, message };
      }
      break;
    case 'const':
      return {
        pointer: instancePath,
        message: `${name} should be ${shown(params.allowedValue)} or not be there; it is ${shown(data)}`,
      };
  }
  return { pointer: instancePath, message: `${name} ${error.message}; it is ${shown(data)}` };
}

/** Returns the names of the schemas of which one has to fit. */
function alternatives(schema: ErrorObject['parentSchema']): string {
  const references: { $ref: string }[] = schema?.oneOf ?? [];
  return references.map(({ $ref }) => $ref.slice($ref.lastIndexOf('/') + 1)).join(', ');
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value);
}
