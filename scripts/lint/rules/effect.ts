import { onOperations } from '../on.ts';
import { shown } from '../shown.ts';

const EFFECTS = ['read', 'write', 'charge'];

/** The client repeats a call or not by its effect, so it is never left to a default. */
export const effect = onOperations(({ operation }, report) => {
  const value = operation.node['x-effect'];
  if (value === undefined || !EFFECTS.includes(value))
    report(
      `x-effect should be one of ${EFFECTS.join(', ')}, in doubt the later one; it is ${shown(value)}`,
      operation.where('x-effect'),
    );
});
