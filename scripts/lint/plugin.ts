import { described } from './rules/described.ts';
import { effect } from './rules/effect.ts';
import { envelope } from './rules/envelope.ts';
import { examples } from './rules/examples.ts';
import { extensions } from './rules/extensions.ts';
import { hedging } from './rules/hedging.ts';
import { inferredLimits } from './rules/inferred-limits.ts';
import { keywords } from './rules/keywords.ts';
import { limits } from './rules/limits.ts';
import { names } from './rules/names.ts';
import { notWritten } from './rules/not-written.ts';
import { notifies } from './rules/notifies.ts';
import { open } from './rules/open.ts';
import { operationId } from './rules/operation-id.ts';
import { otherPath } from './rules/other-path.ts';
import { parameters } from './rules/parameters.ts';
import { parts } from './rules/parts.ts';
import { responses } from './rules/responses.ts';
import { seeAlso } from './rules/see-also.ts';
import { memberSource, source } from './rules/source.ts';
import { state } from './rules/state.ts';
import { supersededBy } from './rules/superseded-by.ts';
import { todo } from './rules/todo.ts';
import { typeNames } from './rules/type-names.ts';
import { unauthorised } from './rules/unauthorised.ts';
import { values } from './rules/values.ts';
import { webhooks } from './rules/webhooks.ts';

/** The rules that hold the documents to the conventions of spec/README.md. */
export default () => ({
  id: 'behind',
  rules: {
    oas3: {
      described,
      effect,
      envelope,
      examples,
      extensions,
      hedging,
      'inferred-limits': inferredLimits,
      keywords,
      limits,
      names,
      'not-written': notWritten,
      notifies,
      open,
      'operation-id': operationId,
      'other-path': otherPath,
      parameters,
      parts,
      responses,
      'see-also': seeAlso,
      source,
      'member-source': memberSource,
      state,
      'superseded-by': supersededBy,
      todo,
      'type-names': typeNames,
      unauthorised,
      values,
      webhooks,
    },
  },
});
