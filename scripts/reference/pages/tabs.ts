import { type Html, html } from '../html.ts';

export interface Tab {
  readonly title: string;
  readonly body: Html;
}

/**
 * Bodies of which one is shown at a time: radio buttons, so that they work without JavaScript. Where CSS cannot choose, and in
 * print, all are shown, each below its title.
 *
 * @param name - of the group within its page
 */
export function tabs(label: string, name: string, all: readonly Tab[]): Html {
  return html`<div class="tabs" role="radiogroup" aria-label="${label}">
${all.map(
  ({ title, body }, index) =>
    html`<label class="tab"><input type="radio" name="${name}"${index === 0 && html` checked`}>${title}</label><div class="panel">${body}</div>\n`,
)}</div>`;
}
