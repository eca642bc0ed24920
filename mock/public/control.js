import { loadAnswers } from './answers.js';
import { ask, Unreachable } from './api.js';
import { attempt, byId, say } from './dom.js';
import { listen } from './events.js';
import { loadExpectations } from './expectations.js';
import { loadArmed, loadFaults } from './faults.js';
import './lifecycles.js';
import { addRequests, announce, forgetRequests, loadRequests } from './requests.js';
import { loadThings } from './things.js';
import { loadUpstream, reloadUpstream } from './upstream.js';
import { loadWebhooks } from './webhooks.js';
import { loadWorlds } from './worlds.js';

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

function show(state) {
  connection.className = state;
  connection.textContent = { live: 'Live', lost: 'The mock does not answer. Trying again…' }[state];
}

const LOADED = [
  loadRequests,
  loadThings,
  loadFaults,
  loadAnswers,
  loadExpectations,
  loadWebhooks,
  loadWorlds,
  loadUpstream,
];
const reloadAll = inTurn(() => Promise.all(LOADED.map((load) => load())));
const compareAnswers = inTurn(reloadUpstream);

listen({
  open() {
    show('live');
    // The mock may be another one than before, whose requests have the same ids.
    forgetRequests();
    reloadAll();
  },
  lost: () => show('lost'),
  cleared: forgetRequests,
  entities: inTurn(loadThings),
  faults: inTurn(loadArmed),
  answers: inTurn(loadAnswers),
  expectations: inTurn(loadExpectations),
  webhooks: inTurn(loadWebhooks),
  requests(requests) {
    addRequests(requests);
    announce(requests);
    compareAnswers();
  },
});

byId('reset').addEventListener('click', () =>
  attempt(async () => {
    await ask('POST', 'reset');
    say('All is forgotten.');
  }),
);
