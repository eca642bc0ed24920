/**
 * Keeps one stream of events for all pages of a world that are open in this browser. Over HTTP/1.1 it has six connections to a host at
 * most, so six pages with a stream each would let no other request through.
 */
const NAMES = ['cleared', 'entities', 'faults', 'answers', 'expectations', 'webhooks', 'requests'];
const ports = new Set();
const events = new EventSource('../events');

function send(name, data) {
  for (const port of ports) port.postMessage({ name, data });
}

events.addEventListener('open', () => send('open'));
events.addEventListener('error', () => send('lost'));
for (const name of NAMES) events.addEventListener(name, ({ data }) => send(name, JSON.parse(data)));

addEventListener('connect', ({ ports: [port] }) => {
  ports.add(port);
  port.addEventListener('message', () => ports.delete(port));
  port.start();
  if (events.readyState === EventSource.OPEN) port.postMessage({ name: 'open' });
});
