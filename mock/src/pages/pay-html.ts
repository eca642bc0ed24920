import type { Entity } from '../entities/store.ts';
import type { Answer } from '../http/answer.ts';
import { actionsFrom, type Lifecycle, type LifecyclePage } from '../spec/lifecycle.ts';
import { type Html, html, wholePage } from './html.ts';
import { backAddress, pagePath } from './page-address.ts';
import { shownValue } from './shown-value.ts';

/** An entity whose page is shown. */
export interface Visit {
  /** The path of the world that the entity is in. */
  readonly world: string;
  readonly entity: Entity;
  readonly lifecycle: Lifecycle;
  readonly page: LifecyclePage;
}

// Choices beside the actions of the life cycle. Neither changes the entity.
export const DECLINE = 'decline';
export const LEAVE = 'leave';

const MOCK_NOTICE = html`<p class="mock">Page of the mock: nothing here is real.</p>`;

/** Returns the page of an entity. `choice` is what was chosen last, if the page is to say so. */
export function payPage(visit: Visit, choice?: string): Answer {
  const { entity, lifecycle, page } = visit;
  const back = backAddress(page, entity);
  const open = choice !== LEAVE && actionsFrom(entity.state, lifecycle).length > 0;
  return wholePage(
    page.title,
    html`${MOCK_NOTICE}
      <h1>${page.title}</h1>
      ${statusMessage(visit, choice, open)}
      <dl>
        ${facts(visit)}
        <div><dt>State</dt><dd><strong class="state">${entity.state}</strong></dd></div>
      </dl>
      ${open && choices(visit, back)}
      ${back && (!open || choice !== undefined) && html`<p class="back"><a href="${back}">Go on to ${new URL(back).host}</a></p>`}`,
  );
}

/** Returns the page about an id that no entity has. */
export function unknownPage(id: string): Answer {
  return wholePage(
    'Unknown',
    html`${MOCK_NOTICE}
      <h1>Nothing to do here</h1>
      <p class="message bad">The mock knows nothing with the id <code>${id}</code> that has a page. Perhaps it was reset or
      restarted since then: create a new one.</p>`,
    404,
  );
}

function statusMessage({ entity, lifecycle, page }: Visit, choice: string | undefined, open: boolean) {
  const { state } = entity;
  const { name, failed } = lifecycle;
  if (open && choice === DECLINE) {
    const { description = '', reason = '' } = page.decline ?? {};
    const said = reason === '' ? undefined : shownValue(reason, entity, lifecycle);
    return message(
      'bad',
      `${description} It is ${state}.${said === undefined ? '' : ` The reason: ${said}`}`,
    );
  }
  if (choice === LEAVE) return message('', `You left. The ${name} is ${state}. This page can be closed.`);
  if (failed.includes(state)) return message('bad', `It did not succeed: the ${name} is ${state}.`);
  return open ? undefined : message('', `Done: the ${name} is ${state}. This page can be closed.`);
}

function message(tone: string, text: string): Html {
  return html`<p role="status" class="message ${tone}">${text}</p>`;
}

function facts({ entity, lifecycle, page }: Visit): Html[] {
  const values = [...page.shows].map(
    ([label, shown]) => [label, shownValue(shown, entity, lifecycle)] as const,
  );
  return [...values, [capitalized(lifecycle.name), entity.id] as const].flatMap(([label, value]) =>
    value === undefined
      ? []
      : html`<div><dt>${label}</dt><dd>${value}</dd></div>
        `,
  );
}

function choices(visit: Visit, back: string | undefined): Html {
  const { world, entity, lifecycle, page } = visit;
  const own = pagePath(world, entity.id);
  const elsewhere = back === undefined ? 'Ends here' : `Goes on to ${new URL(back).host}`;
  const actions = actionsFrom(entity.state, lifecycle).map((name, index) => {
    const { title = name, description = '' } = lifecycle.actions.get(name) ?? {};
    return choiceOf(own, name, title, description, index === 0 ? 'primary' : '');
  });
  return html`<ul class="choices">
        ${actions}
        ${page.decline && choiceOf(own, DECLINE, page.decline.title, page.decline.description)}
        ${choiceOf(own, LEAVE, 'Leave', `${elsewhere}. The ${lifecycle.name} stays as it is.`)}
      </ul>`;
}

function choiceOf(own: string, name: string, title: string, description: string, style = ''): Html {
  return html`<li>
          <form method="post" action="${own}/${encodeURIComponent(name.toWellFormed())}">
            <button type="submit" class="${style}" aria-describedby="about-${name}">${title}</button>
          </form>
          <p id="about-${name}">${description}</p>
        </li>
        `;
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
