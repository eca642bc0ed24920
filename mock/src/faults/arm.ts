import { Failure } from '../http/answer.ts';
import { operationNamed } from '../matching/request-pattern.ts';
import type { OperationNames } from '../spec/operation-names.ts';
import type { JsonObject } from '../utils/json.ts';
import type { ArmedFault, ArmedFaults, Times } from './armed-faults.ts';
import { chooseFault } from './fault-parameters.ts';

const MAX_TIMES = 1_000_000;

/** Arms a fault as it is written in JSON. Throws a Failure if anything is wrong, whose message begins with `where`. */
export function armFault(
  { fault, operation, times, ...parameters }: JsonObject,
  armed: ArmedFaults,
  names: OperationNames,
  where: string,
): ArmedFault {
  const chosen = chooseFault(fault, parameters, where);
  return armed.arm(chosen, operationNamed(operation, names, where), readTimes(times, where));
}

function readTimes(given: unknown, where: string): Times {
  if (given === undefined) return 1;
  if (given === 'always') return given;
  if (typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= MAX_TIMES) return given;
  throw new Failure(
    400,
    `${where}: times should be a whole number from 1 to ${MAX_TIMES}, or "always", not ${JSON.stringify(given)}`,
  );
}
