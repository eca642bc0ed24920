import type { StateExtension } from '../../../../mock/src/spec/state-extension.ts';
import type { OpenApiDocument } from '../../../spec/openapi.ts';
import { type Html, html } from '../../html.ts';
import type { SiteOperation } from '../../site.ts';

export const lifecycleAnchor = (name: string): string => `life-cycle-${name}`;

const does: Readonly<Record<StateExtension['does'], string>> = {
  create: 'Creates one',
  use: 'Uses the one with the given id',
  find: 'Uses the latest one that fits',
  has: 'Tells whether there is one',
  list: 'Lists all that exist',
  deleteAll: 'Deletes all that fit',
};

/** What the call has to do with the states of a thing; only things that have more than one state have a drawing. */
export function lifecycleOf(document: OpenApiDocument, { path }: SiteOperation): Html | undefined {
  const state = document.paths[path]?.post['x-state'];
  const lifecycle = state && document['x-lifecycles']?.[state.lifecycle];
  if (!state || !lifecycle || lifecycle.states.length < 2) return undefined;
  const { to, from, deletes, answers = {} } = state;
  const next = Object.entries(answers).flatMap(([at, { then }]) => (then ? [{ at, then }] : []));
  return html`<p><a href="#${lifecycleAnchor(state.lifecycle)}">${state.lifecycle}</a>: ${does[state.does]}${
    state.does === 'create' && !to && html`, in the state <code>${lifecycle.initial}</code>`
  }.${from && html` It must be in ${[from].flat().map((each, index) => html`${index > 0 && ' or '}<code>${each}</code>`)}.`}${
    to &&
    (to.startsWith('/')
      ? html` It gets the state that <code>${to.slice(1)}</code> names.`
      : html` It gets the state <code>${to}</code>.`)
  }${deletes && ' It is deleted.'}${next.map(
    ({ at, then }) => html` In <code>${at}</code>, it goes on to <code>${then}</code>.`,
  )}</p>`;
}
