import type { SettableMembers, StatefulCall } from '../spec/settable-members.ts';
import { CreateStep } from './create.ts';
import { DeleteAllStep } from './delete-all.ts';
import { FindStep } from './find.ts';
import { HasStep } from './has.ts';
import { KeyedListStep } from './keyed-list.ts';
import { ListStep } from './list.ts';
import { StatefulOperation } from './stateful-operation.ts';
import type { Step } from './step.ts';
import { UseStep } from './use.ts';

/** Prepares what an operation does with entities. `settable` is what all operations of its life cycle can set. */
export function prepareStep(app: string, call: StatefulCall, settable: SettableMembers): Step {
  const operation = new StatefulOperation(app, call, settable);
  switch (call.rule.does) {
    case 'create':
      return new CreateStep(operation);
    case 'use':
      return new UseStep(operation);
    case 'find':
      return new FindStep(operation);
    case 'has':
      return new HasStep(operation);
    case 'list':
      return call.rule.keyed ? new KeyedListStep(operation) : new ListStep(operation);
    case 'deleteAll':
      return new DeleteAllStep(operation);
  }
}
