import { operationNamed } from '../matching/request-pattern.ts';
import { readTimes } from '../matching/times.ts';
import type { OperationNames } from '../spec/operation-names.ts';
import type { JsonObject } from '../utils/json.ts';
import type { ArmedFault, ArmedFaults } from './armed-faults.ts';
import { chooseFault } from './fault-parameters.ts';

/** Arms a fault as it is written in JSON. Throws a Failure if anything is wrong, whose message begins with `where`. */
export function armFault(
  { fault, operation, times, ...parameters }: JsonObject,
  armed: ArmedFaults,
  names: OperationNames,
  where: string,
): ArmedFault {
  const chosen = chooseFault(fault, parameters, where);
  return armed.arm(chosen, operationNamed(operation, names, where), readTimes(times, 1, where));
}
