import type { OpenApiDocument } from '../../../spec/openapi.ts';
import { type Html, html } from '../../html.ts';
import { argumentOf } from '../../members.ts';
import type { SiteOperation } from '../../site.ts';
import type { RenderText } from '../../text.ts';
import { memberItem } from './members.ts';

/** The arguments in the order of the call, under their names in the client; what they are called in the request stands beside. */
export function argumentList(document: OpenApiDocument, { call }: SiteOperation, text: RenderText): Html {
  if (call.parameters.length === 0) return html`<p>None.</p>`;
  return html`<ol class="members">${call.parameters.map((parameter) => {
    const argument = argumentOf(document, parameter);
    const { wire } = parameter;
    return memberItem(argument, text, 'required', argument.name === wire ? undefined : wire);
  })}</ol>`;
}
