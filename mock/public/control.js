import { ask, controls, Unreachable } from './api.js';
import { byId, say } from './dom.js';
import { loadFaults } from './faults.js';
import { addRequests, announce, loadRequests } from './requests.js';
import { loadThings } from './things.js';

const connection = byId('connection');

/** One at a time; what changes meanwhile is loaded afterwards. */
function inTurn(load) {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        await load();
      }
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      show('lost');
    } finally {
      running = false;
    }
  };
}

const reload = inTurn(() => Promise.all([loadThings(), loadFaults()]));
const reloadAll = inTurn(() => Promise.all([loadRequests(), loadThings(), loadFaults()]));

function show(state) {
  connection.className = state;
  connection.textContent = { live: 'Live', lost: 'The mock does not answer. Trying again…' }[state];
}

const events = new EventSource(`${controls}/events`);
events.addEventListener('open', () => {
  show('live');
  reloadAll();
});
events.addEventListener('error', () => show('lost'));
events.addEventListener('requests', ({ data }) => {
  const requests = JSON.parse(data);
  addRequests(requests);
  announce(requests);
});
events.addEventListener('change', reload);

byId('reset').addEventListener('click', async () => {
  await Promise.all([ask('POST', 'reset'), ask('DELETE', 'requests')]);
  await reloadAll();
  say('All is forgotten.');
});
