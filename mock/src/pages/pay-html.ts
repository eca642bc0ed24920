import type { Entity } from '../entities/store.ts';
import type { Answer } from '../http/answer.ts';
import { actionsFrom, type Lifecycle } from '../spec/lifecycle.ts';
import type { LifecyclePage } from '../spec/lifecycle-page.ts';
import { pointedTo } from '../utils/json-pointer.ts';
import { type Html, html, page } from './html.ts';
import { backAddress, pagePath } from './page-address.ts';

/** A thing whose page is looked at. */
export type Visit = { entity: Entity; lifecycle: Lifecycle; about: LifecyclePage };

/** What can be done beside the actions; neither changes the thing. */
export const REFUSE = 'decline';
export const LEAVE = 'leave';

const NOT_REAL = html`<p class="mock">Page of the mock: nothing here is real.</p>`;

/** `choice` is what was done last, if it is to be said. */
export function shown(visit: Visit, choice?: string): Answer {
  const { entity, lifecycle, about } = visit;
  const back = backAddress(about, entity);
  const open = choice !== LEAVE && actionsFrom(entity.state, lifecycle).length > 0;
  return page(
    about.title,
    html`${NOT_REAL}
      <h1>${about.title}</h1>
      ${said(visit, choice, open)}
      <dl>
        ${facts(visit)}
        <div><dt>State</dt><dd><strong class="state">${entity.state}</strong></dd></div>
      </dl>
      ${open && choices(visit, back)}
      ${back && (!open || choice !== undefined) && html`<p class="back"><a href="${back}">Go on to ${new URL(back).host}</a></p>`}`,
  );
}

export function unknown(id: string): Answer {
  return page(
    'Unknown',
    html`${NOT_REAL}
      <h1>Nothing to do here</h1>
      <p class="message bad">The mock knows nothing with the id <code>${id}</code> that has a page. Perhaps it was reset or
      restarted since then: create a new one.</p>`,
    404,
  );
}

function said(
  { entity: { state }, lifecycle: { name }, about }: Visit,
  choice: string | undefined,
  open: boolean,
) {
  if (open && choice === REFUSE) return message('bad', `${about.refuse?.description} It is ${state}.`);
  if (choice === LEAVE) return message('', `You left. The ${name} is ${state}. This page can be closed.`);
  return open ? undefined : message('', `Done: the ${name} is ${state}. This page can be closed.`);
}

function message(tone: string, text: string): Html {
  return html`<p role="status" class="message ${tone}">${text}</p>`;
}

function facts({ entity: { id, data }, lifecycle, about }: Visit): Html[] {
  const values = [...about.shows].map(([label, given]): [string, unknown] => [
    label,
    given.startsWith('/') ? pointedTo(data, given) : given,
  ]);
  return [...values, [capital(lifecycle.name), id] as const]
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(
      ([label, value]) => html`<div><dt>${label}</dt><dd>${String(value)}</dd></div>
        `,
    );
}

function choices(
  { entity: { id, state }, lifecycle, about: { refuse } }: Visit,
  back: string | undefined,
): Html {
  const elsewhere = back === undefined ? 'Ends here' : `Goes on to ${new URL(back).host}`;
  const actions = actionsFrom(state, lifecycle).map((name, index) => {
    const { title = name, description = '' } = lifecycle.actions.get(name) ?? {};
    return choiceOf(id, name, title, description, index === 0 ? 'primary' : '');
  });
  return html`<ul class="choices">
        ${actions}
        ${refuse && choiceOf(id, REFUSE, refuse.title, refuse.description)}
        ${choiceOf(id, LEAVE, 'Leave', `${elsewhere}. The ${lifecycle.name} stays as it is.`)}
      </ul>`;
}

function choiceOf(id: string, name: string, title: string, description: string, style = ''): Html {
  return html`<li>
          <form method="post" action="${pagePath(id)}/${encodeURIComponent(name)}">
            <button type="submit" class="${style}" aria-describedby="about-${name}">${title}</button>
          </form>
          <p id="about-${name}">${description}</p>
        </li>
        `;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
