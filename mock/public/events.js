import { controls } from './api.js';

const NAMES = ['cleared', 'entities', 'faults', 'answers', 'expectations', 'webhooks', 'requests'];

/**
 * Calls `handlers` by the names of events: what happens in the world, `open` when they come from now on, and `lost` when they do not.
 * All pages share one connection where the browser can (Chrome on Android can not).
 */
export function listen(handlers) {
  if (globalThis.SharedWorker === undefined) listenAlone(handlers);
  else listenTogether(handlers);
}

function listenTogether(handlers) {
  const { port } = new SharedWorker(`${controls}/assets/events-worker.js`);
  port.addEventListener('message', ({ data: { name, data } }) => handlers[name](data));
  port.start();
  addEventListener('pagehide', () => port.postMessage('gone'));
}

function listenAlone(handlers) {
  const events = new EventSource(`${controls}/events`);
  events.addEventListener('open', () => handlers.open());
  events.addEventListener('error', () => handlers.lost());
  for (const name of NAMES) events.addEventListener(name, ({ data }) => handlers[name](JSON.parse(data)));
}
