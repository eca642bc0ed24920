import { type Html, html } from '../../html.ts';

/** A titled part of an operation, with an address of its own. */
export const section = (title: string, anchor: string, body: Html): Html =>
  html`<h4 id="${anchor}">${title} <a class="anchor" href="#${anchor}" aria-label="Link to ${title}">#</a></h4>
${body}`;
