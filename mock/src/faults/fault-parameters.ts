import { Failure } from '../http/answer.ts';
import type { JsonObject } from '../utils/json.ts';
import { nearest } from '../utils/nearest.ts';
import { catalogue, type Fault, type FaultName, type Parameter, type Values } from './catalogue.ts';

/** A fault of the catalogue with the values of all its parameters. */
export interface ChosenFault {
  readonly name: FaultName;
  readonly values: Values;
}

export const faults: ReadonlyMap<string, Fault> = new Map(Object.entries(catalogue));

/** Tells whether a fault only waits, so that another one can stand beside it. */
export function isWait({ name }: ChosenFault): boolean {
  return catalogue[name].effect === 'wait';
}

/** Reads the header `X-Mock-Fault`: `NAME`, `NAME=VALUE` or `NAME; parameter=value; …`, and beside a latency a second one. */
export function readFaultHeader(header: string): ChosenFault[] {
  const chosen = header.split(',').map(readFault);
  if (chosen.length > 2 || (chosen.length === 2 && chosen.filter(isWait).length !== 1)) {
    throw new Failure(400, 'X-Mock-Fault: a request meets one fault, and a latency besides');
  }
  return chosen;
}

function readFault(text: string): ChosenFault {
  const [first = '', ...rest] = text.split(';').map((part) => part.trim());
  const { key: name, value } = keyAndValue(first);
  const fault = faultNamed(name, 'X-Mock-Fault');
  const given: JsonObject = {};
  if (value !== undefined) {
    const [main] = Object.keys(fault.parameters);
    if (main === undefined) throw new Failure(400, `X-Mock-Fault: ${name} takes no value`);
    given[main] = toNumber(value);
  }
  for (const part of rest.filter((part) => part !== '')) {
    const { key, value = '' } = keyAndValue(part);
    given[key] = toNumber(value);
  }
  return chooseFault(name, given, 'X-Mock-Fault');
}

/** Checks the name of a fault and its parameters. Throws a Failure if they are wrong, whose message begins with `where`. */
export function chooseFault(name: unknown, given: JsonObject, where: string): ChosenFault {
  const { parameters } = faultNamed(name, where);
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(parameters, key));
  if (unknown !== undefined) {
    const names = Object.keys(parameters).join(', ') || 'none';
    throw new Failure(400, `${where}: ${name} has no parameter "${unknown}". Its parameters: ${names}`);
  }
  const values = Object.entries(parameters).map(([key, parameter]) => [
    key,
    checked(given[key], parameter, `${where}: ${key} of ${name}`),
  ]);
  return { name: name as FaultName, values: Object.fromEntries(values) };
}

function faultNamed(name: unknown, where: string): Fault {
  const fault = typeof name === 'string' ? faults.get(name) : undefined;
  if (fault !== undefined) return fault;
  const near = typeof name === 'string' && name.length < 100 ? nearest(name, faults.keys()) : undefined;
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  const shown = name === undefined ? 'name a fault' : `there is no fault ${shorten(JSON.stringify(name))}`;
  throw new Failure(400, `${where}: ${shown}.${hint} The faults: ${[...faults.keys()].join(', ')}`);
}

function checked(given: unknown, parameter: Parameter, where: string): number {
  if (given === undefined) return parameter.usual;
  const mayBeFraction = 'fraction' in parameter && parameter.fraction;
  const fits =
    typeof given === 'number' &&
    (mayBeFraction || Number.isInteger(given)) &&
    ('oneOf' in parameter
      ? parameter.oneOf.includes(given)
      : given >= parameter.from && given <= parameter.to);
  if (fits) return given;
  const allowed =
    'oneOf' in parameter
      ? `one of ${parameter.oneOf.join(', ')}`
      : `a ${mayBeFraction ? '' : 'whole '}number from ${parameter.from} to ${parameter.to}`;
  throw new Failure(400, `${where} should be ${allowed}, not ${shorten(JSON.stringify(given))}`);
}

function keyAndValue(text: string): { key: string; value: string | undefined } {
  const at = text.indexOf('=');
  if (at < 0) return { key: text, value: undefined };
  return { key: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
}

/** Text that is no number stays text, which the check of the parameter then refuses. */
function toNumber(text: string): number | string {
  return /^\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : text;
}

function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
