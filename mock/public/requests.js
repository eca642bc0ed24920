import { ask, endpoint } from './api.js';
import { curlOf } from './curl.js';
import { byId, element, say } from './dom.js';

const MOST = 200;
const list = byId('request-list');
const filter = byId('filter');
const pause = byId('pause');
/** Id → its element. */
const shown = new Map();
let waiting = [];

/** Puts those that are new at the top. */
export function addRequests(requests) {
  if (paused()) {
    waiting = [...waiting, ...requests].slice(-MOST);
    pause.textContent = `Go on (${waiting.length})`;
    return;
  }
  for (const request of requests) {
    if (shown.has(request.id)) continue;
    const item = itemOf(request);
    shown.set(request.id, item);
    // Whether it is to be seen is asked for below.
    item.hidden = filter.value.trim() !== '';
    list.prepend(item);
  }
  for (const id of [...shown.keys()].slice(0, -MOST)) {
    shown.get(id).remove();
    shown.delete(id);
  }
  siftLater();
}

/** Says what came in, but not more often than somebody can listen. */
export function announce(requests) {
  if (paused()) return;
  const last = requests.at(-1);
  const more = requests.length > 1 ? `${requests.length} requests, the last one: ` : '';
  say(`${more}${nameOf(last)} ${statusOf(last)}`);
}

/** The whole list anew. */
export async function loadRequests() {
  const requests = await ask('GET', `requests?summary=true&limit=${MOST}`);
  forgetRequests();
  addRequests(requests.slice(0, MOST).reverse());
}

export function forgetRequests() {
  shown.clear();
  waiting = [];
  if (paused()) pause.textContent = 'Go on';
  list.replaceChildren();
}

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
    ...notes.map((note) => element('span', { className: 'notes' }, note)),
  );
  const details = element('details', {}, summary);
  // Most are never opened.
  details.addEventListener('toggle', async () => details.append(await detailOf(id)), { once: true });
  return element('li', {}, details);
}

async function detailOf(id) {
  try {
    const request = await ask('GET', `requests/${id}`);
    const { status, headers, body, answer } = request;
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    return element(
      'div',
      { className: 'detail' },
      part('Body', body || '(none)'),
      part(status === 0 && answer ? 'Answer, which did not arrive' : 'Answer', answer || '(none)'),
      part('Headers', lines.join('\n')),
      copyButton(curlOf(request, endpoint)),
    );
  } catch (error) {
    return element('p', { className: 'detail' }, error.message || 'The mock does not answer.');
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

/** The mock searches, because it has the bodies. */
async function sift() {
  const text = filter.value.trim();
  const found =
    text === '' ? undefined : await ask('GET', `requests?summary=true&search=${encodeURIComponent(text)}`);
  // Something else was typed meanwhile.
  if (filter.value.trim() !== text) return;
  const ids = new Set(found?.map(({ id }) => id));
  for (const [id, item] of shown) item.hidden = found !== undefined && !ids.has(id);
}

let sifting;
function siftLater() {
  if (filter.value.trim() === '') return;
  clearTimeout(sifting);
  sifting = setTimeout(() => sift().catch((error) => say(error.message)), 200);
}

filter.addEventListener('input', () => {
  // At once if there is nothing to ask for.
  if (filter.value.trim() === '') sift();
  else siftLater();
});

pause.addEventListener('click', () => {
  const wasPaused = paused();
  pause.setAttribute('aria-pressed', String(!wasPaused));
  pause.textContent = wasPaused ? 'Pause' : 'Go on';
  if (!wasPaused) return;
  const missed = waiting;
  waiting = [];
  addRequests(missed);
});

byId('clear').addEventListener('click', async () => {
  await ask('DELETE', 'requests');
  forgetRequests();
  say('The requests are cleared.');
});
