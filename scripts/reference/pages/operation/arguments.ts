import { argumentName } from '../../../generate/names.ts';
import type { OpenApiDocument } from '../../../spec/openapi.ts';
import { type Html, html } from '../../html.ts';
import { membersOf } from '../../members.ts';
import type { SiteOperation } from '../../site.ts';
import type { RenderText } from '../../text.ts';
import { limitsOf, typeInWords, valuesOf } from '../../types.ts';
import { memberItem } from './members.ts';

/** The arguments in the order of the call, under their names in the client; what they are called in the request stands beside. */
export function argumentList(document: OpenApiDocument, { call }: SiteOperation, text: RenderText): Html {
  if (call.parameters.length === 0) return html`<p>None.</p>`;
  return html`<ol class="members">${call.parameters.map((parameter) => {
    const { wire, required, description, source, schema } = parameter;
    const name = argumentName(parameter);
    const member = {
      name,
      type: typeInWords(document, schema),
      required,
      description,
      source,
      values: valuesOf(document, schema),
      limits: limitsOf(document, schema),
      members: membersOf(document, schema),
    };
    return memberItem(member, text, 'required', name === wire ? undefined : wire);
  })}</ol>`;
}
