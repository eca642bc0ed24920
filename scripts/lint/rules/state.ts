import type { StateExtension } from '../../../mock/src/spec/state-extension.ts';
import { onOperations } from '../on.ts';
import type { Place } from '../place.ts';
import { shown } from '../shown.ts';
import { checkAnswers } from '../state/answers.ts';
import { checkChanges } from '../state/changes.ts';
import { lifecycleOf } from '../state/lifecycle.ts';
import { checkMembers } from '../state/members.ts';
import { checkRelations } from '../state/relations.ts';
import { passes, problemsInState } from '../state/schema.ts';
import { checkSubject } from '../state/subject.ts';

/** The mock server plays a life cycle by what x-state says about the calls that take part in it. */
export const state = onOperations(({ document, operation }, report) => {
  const written: unknown = operation.node['x-state'];
  const place: Place<object> | undefined = operation.at('x-state');
  if (written !== undefined && !place)
    report(
      `x-state should be an object, as spec/README.md says; it is ${shown(written)}`,
      operation.where('x-state'),
    );
  if (!place || !passes<StateExtension>(place, problemsInState, report)) return;
  checkSubject(place, operation, report);
  checkRelations(place, operation, document, report);
  checkMembers(place, operation, document, report);
  const lifecycle = lifecycleOf(place, document, report);
  if (!lifecycle) return;
  checkChanges({ place, operation, document, lifecycle }, report);
  checkAnswers(place, operation, lifecycle.node.states, report);
});
