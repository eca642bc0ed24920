import { attempt, element } from './dom.js';

/** A row of a list: what it is about, a state and buttons if there are any, and more below. Its `id` is its own in the list. */
export function row({ id, title, small, state, tone = '', buttons = [] }, ...more) {
  return element(
    'li',
    { tabIndex: -1, 'data-id': id },
    element(
      'div',
      { className: 'row' },
      element('div', { className: 'name' }, title, small && element('small', {}, small)),
      state && element('span', { className: `state ${tone}` }, state),
      element('div', { className: 'buttons' }, ...buttons),
      ...more,
    ),
  );
}

/** Shows rows in place of those before. What was opened in one, or focused, is so again. */
export function showRows(list, rows) {
  const focused = list.contains(document.activeElement) && document.activeElement.closest('li').dataset.id;
  const opened = new Set(
    [...list.querySelectorAll('details[open]')].map((details) => details.closest('li').dataset.id),
  );
  list.replaceChildren(...rows);
  for (const item of rows) {
    if (opened.has(item.dataset.id)) item.querySelector('details').open = true;
    if (focused === item.dataset.id) (item.querySelector('button') ?? item).focus();
  }
}

/** A button with a name of its own for those who do not see what it stands beside. */
export function rowButton(text, about, action) {
  const onclick = () => attempt(action);
  return element('button', { type: 'button', ariaLabel: `${text}: ${about}`, onclick }, text);
}

/** A part that can be opened. */
export function opened(title, text) {
  return element(
    'details',
    { className: 'data' },
    element('summary', {}, title),
    element('pre', { tabIndex: 0, ariaLabel: title }, text),
  );
}

/** Calls `send` when a form is sent, and shows in the form what was wrong. */
export function onSubmit(form, problem, send) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    problem.hidden = true;
    try {
      await send();
    } catch (error) {
      problem.textContent = error.message;
      problem.hidden = false;
    }
  });
}
