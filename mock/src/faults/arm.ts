import { Failure } from '../http/answer.ts';
import { operationNamed, type RequestPattern, readPattern } from '../matching/request-pattern.ts';
import { readTimes } from '../matching/times.ts';
import type { OperationNames } from '../spec/operation-names.ts';
import { isObject, type JsonObject } from '../utils/json.ts';
import type { ArmedFault, ArmedFaults, FaultTarget } from './armed-faults.ts';
import { type ChosenFault, chooseFault } from './fault-parameters.ts';

/** Arms a fault as it is written in JSON. Throws a Failure if anything is wrong, whose message begins with `where`. */
export function armFault(
  given: JsonObject,
  armed: ArmedFaults,
  names: OperationNames,
  where: string,
): ArmedFault {
  const { chosen, target } = readFaultRequest(given, names, where);
  return armed.arm(chosen, target);
}

/** Reads a fault as it is written in JSON. Throws a Failure if anything is wrong, whose message begins with `where`. */
export function readFaultRequest(
  { fault, operation, when, after, times, ...parameters }: JsonObject,
  names: OperationNames,
  where: string,
): { chosen: ChosenFault; target: FaultTarget } {
  return {
    chosen: chooseFault(fault, parameters, where),
    target: {
      operation: operationNamed(operation, names, where),
      when: readCondition(when, names, where),
      after: readAfter(after, where),
      times: readTimes(times, 1, where),
    },
  };
}

function readCondition(given: unknown, names: OperationNames, where: string): RequestPattern {
  if (given === undefined) return {};
  if (!isObject(given)) throw new Failure(400, `${where}: when should be an object with body or headers`);
  const { body, headers, ...others } = given;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    throw new Failure(400, `${where}: when has no member "${unknown}", only body and headers`);
  return readPattern({ body, headers }, names, where);
}

function readAfter(given: unknown, where: string): number {
  if (given === undefined) return 0;
  if (typeof given === 'number' && Number.isInteger(given) && given >= 0) return given;
  throw new Failure(
    400,
    `${where}: after should be the number of requests that pass by before, not ${JSON.stringify(given)}`,
  );
}
