import { chooseAnswerFor } from './answers.js';
import { ask, endpoint } from './api.js';
import { curlOf } from './curl.js';
import { attempt, byId, element, say } from './dom.js';

const MOST = 200;
const list = byId('request-list');
const filter = byId('filter');
const pause = byId('pause');
/** Id → its element. */
const shown = new Map();
/** What came in while the page is paused. */
let waiting = [];
/** What came in while the list is loaded. */
let arrived = [];
/** How often the list was loaded or forgotten: what was asked for before the last time is out of date. */
let version = 0;

/** Puts those that are new at the top. */
export function addRequests(requests) {
  if (paused()) {
    waiting = [...waiting, ...requests].slice(-MOST);
    pause.textContent = `Go on (${waiting.length})`;
    return;
  }
  if (searched() !== '') {
    loadSoon();
    return;
  }
  arrived = [...arrived, ...requests].slice(-MOST);
  show([...requests.toReversed(), ...[...shown.values()].map(({ request }) => request)]);
}

/** Says what came in, but not more often than somebody can listen. */
export function announce(requests) {
  if (paused()) return;
  const last = requests.at(-1);
  const more = requests.length > 1 ? `${requests.length} requests, the last one: ` : '';
  say(`${more}${nameOf(last)} ${statusOf(last)}`);
}

/** Loads the list anew: the newest ones, or those in which the text of the filter stands. The mock searches, as it has the bodies. */
export async function loadRequests() {
  version += 1;
  const own = version;
  arrived = [];
  const search = searched() === '' ? '' : `&search=${encodeURIComponent(searched())}`;
  const found = await ask('GET', `requests?summary=true&limit=${MOST}${search}`);
  if (version === own) show([...arrived.toReversed(), ...found]);
}

export function forgetRequests() {
  version += 1;
  [waiting, arrived] = [[], []];
  if (paused()) pause.textContent = 'Go on';
  show([]);
}

/** Shows requests, the newest of which is the first. Those that were shown before stay as they are, opened or not. */
function show(requests) {
  const before = new Map(shown);
  shown.clear();
  for (const request of requests) {
    if (shown.size === MOST) break;
    if (shown.has(request.id)) continue;
    shown.set(request.id, before.get(request.id) ?? { request, item: itemOf(request) });
    before.delete(request.id);
  }
  for (const { item } of before.values()) item.remove();
  let index = 0;
  for (const { item } of shown.values()) {
    if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
    index++;
  }
}

const searched = () => filter.value.trim();
const paused = () => pause.getAttribute('aria-pressed') === 'true';
const nameOf = ({ path }) => path.split('/').slice(-2).join('/');
const statusOf = ({ status }) => (status === 0 ? 'no answer' : String(status));

function itemOf(request) {
  const { id, method, path, status, ms, time, notes } = request;
  const split = path.length - nameOf(request).length;
  const summary = element(
    'summary',
    {},
    element('span', { className: `status ${tone(request)}` }, status === 0 ? 'none' : String(status)),
    element(
      'span',
      { className: 'path' },
      method === 'POST' ? path.slice(0, split) : `${method} ${path.slice(0, split)}`,
      element('b', {}, path.slice(split)),
    ),
    element('span', { className: 'when' }, `${clock(time)} · ${ms} ms`),
    ...notes.map((note) => element('span', { className: `notes ${tone(request)}` }, note)),
  );
  const details = element('details', {}, summary);
  // Most are never opened.
  details.addEventListener('toggle', async () => details.append(await detailOf(id)), { once: true });
  return element('li', {}, details);
}

async function detailOf(id) {
  try {
    const request = await ask('GET', `requests/${id}`);
    const { status, operation, headers, body, answer } = request;
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    return element(
      'div',
      { className: 'detail' },
      part('Body', body || '(none)'),
      part(status === 0 && answer ? 'Answer, which did not arrive' : 'Answer', answer || '(none)'),
      part('Headers', lines.join('\n')),
      element(
        'div',
        { className: 'buttons' },
        copyButton(curlOf(request, endpoint)),
        answerButton(operation),
      ),
    );
  } catch (error) {
    return element('p', { className: 'detail' }, error.message);
  }
}

function copyButton(text) {
  return element(
    'button',
    {
      type: 'button',
      async onclick({ currentTarget }) {
        try {
          await navigator.clipboard.writeText(text);
          say('The command is copied.');
        } catch {
          // Where the page may not write to the clipboard, the command can be selected.
          currentTarget.replaceWith(part('curl', text));
        }
      },
    },
    'Copy as curl',
  );
}

/** Leads to the form where the operation gets another answer. */
function answerButton(operation) {
  if (operation === undefined) return undefined;
  return element(
    'button',
    { type: 'button', onclick: () => chooseAnswerFor(operation) },
    'Choose its next answer',
  );
}

function part(title, text) {
  return element(
    'div',
    {},
    element('h3', {}, title),
    element('pre', { tabIndex: 0, ariaLabel: title }, text),
  );
}

function tone({ status, failed }) {
  if (status === 0 || status >= 400) return 'bad';
  return failed ? 'warn' : '';
}

function clock(time) {
  return new Date(time).toLocaleTimeString('en-GB');
}

let timer;
function loadSoon() {
  clearTimeout(timer);
  timer = setTimeout(() => loadRequests().catch((error) => say(error.message)), 200);
}

filter.addEventListener('input', loadSoon);

pause.addEventListener('click', () => {
  const wasPaused = paused();
  pause.setAttribute('aria-pressed', String(!wasPaused));
  pause.textContent = wasPaused ? 'Pause' : 'Go on';
  if (!wasPaused) return;
  const missed = waiting;
  waiting = [];
  addRequests(missed);
});

byId('clear').addEventListener('click', () =>
  attempt(async () => {
    await ask('DELETE', 'requests');
    forgetRequests();
    say('The requests are cleared.');
  }),
);
