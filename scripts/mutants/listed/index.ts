import { client } from './client.ts';
import { drift } from './drift.ts';
import { generate } from './generate.ts';
import { learn } from './learn.ts';
import { mockSteps } from './mock-steps.ts';
import type { ListedMutant } from './mutant.ts';
import { release } from './release.ts';
import { schemasOfArguments } from './schemas.ts';

/** By part, as in `../parts.ts`. */
export const listed: Readonly<Record<string, readonly ListedMutant[]>> = {
  client,
  drift,
  generate,
  learn,
  'mock-steps': mockSteps,
  release,
  schemas: schemasOfArguments,
};
