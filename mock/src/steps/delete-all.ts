import { withStringsReplaced } from '../utils/json-pointer.ts';
import type { Call } from './call.ts';
import type { Step } from './index.ts';
import { usualAnswer } from './render.ts';

/** Deletes all that the request describes. */
export function deletingAll(call: Call): Step {
  const { rule, app } = call;
  const usual = usualAnswer(call);

  return (request, { entities, strict }) => {
    const all = entities.of(app, rule.lifecycle.name);
    if (all.size === 0 && !strict) return undefined;
    for (const entity of all.values()) {
      if (call.meant(entity, request)) entities.change(entity, { deleted: true });
    }
    return withStringsReplaced(usual, call.echo(request));
  };
}
