import { ask } from './api.js';
import { byId, say } from './dom.js';
import { opened, row, rowButton, showRows } from './rows.js';

const MOST = 50;
const list = byId('webhook-list');
const TONES = { delivered: '', failed: 'bad', pending: 'warn', dropped: 'warn' };

/** Shows the last webhooks, and what became of them. */
export async function loadWebhooks() {
  const { usual, endpoints, deliveries } = await ask('GET', `webhooks?limit=${MOST}`);
  const urls = endpoints.length === 0 && usual !== null ? [usual] : endpoints.map(({ url }) => url);
  byId('webhooks-to').textContent = urls.map((url) => `to ${url}`).join(', ');
  showRows(list, deliveries.map(itemOf));
}

function itemOf({ id, webhook, entity, url, body, state, attempts }) {
  const again = rowButton('Send again', `${webhook} about ${entity}`, async () => {
    await ask('POST', `webhooks/deliveries/${encodeURIComponent(id)}/again`).finally(loadWebhooks);
    say('The webhook is sent again.');
  });
  return row(
    {
      ...{ id, title: `${webhook} ${body.status ?? ''}`, small: `${entity} → ${url}` },
      ...{ state, tone: TONES[state], buttons: state === 'pending' ? [] : [again] },
    },
    opened(`${attempts.length} ${attempts.length === 1 ? 'attempt' : 'attempts'}`, textOf(body, attempts)),
  );
}

function textOf(body, attempts) {
  const lines = attempts.map(
    ({ time, status, error }) => `${time} ${status === undefined ? error : `HTTP ${status}`}`,
  );
  return [...lines, JSON.stringify(body, null, 2)].join('\n');
}
