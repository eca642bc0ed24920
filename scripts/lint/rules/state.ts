import { onOperations } from '../on.ts';
import { checkAnswers } from '../state/answers.ts';
import { checkChanges } from '../state/changes.ts';
import { lifecycleOf } from '../state/lifecycle.ts';
import { checkMembers } from '../state/members.ts';
import { checkRole } from '../state/role.ts';

/** The mock server plays a life cycle by what x-state says about the calls that take part in it. */
export const state = onOperations(({ document, operation }, report) => {
  const place = operation.at('x-state');
  if (!place) return;
  checkRole(place, operation, report);
  checkMembers(place, operation, document, report);
  const lifecycle = lifecycleOf(place, document, report);
  if (!lifecycle) return;
  checkChanges({ place, operation, document, lifecycle }, report);
  checkAnswers(place, operation, lifecycle.node.states ?? [], report);
});
