import { ask } from './api.js';
import { byId, say } from './dom.js';
import { onSubmit, row, rowButton, showRows } from './rows.js';

const operation = byId('expect-operation');

/** Shows what is expected, and whether it has come. */
export async function loadExpectations() {
  const { unmet, expectations } = await ask('GET', 'expectations');
  byId('expectations-count').textContent =
    expectations.length === 0 ? '' : unmet === 0 ? 'all are met' : `${unmet} of ${expectations.length} unmet`;
  showRows(byId('expectation-list'), expectations.map(itemOf));
}

function itemOf({ id, operation: name = 'any operation', message, met }) {
  const remove = rowButton('Remove', name, async () => {
    await ask('DELETE', `expectations/${id}`).finally(loadExpectations);
    operation.focus();
    say('The expectation is removed.');
  });
  const [state, tone] = met ? ['met', ''] : ['unmet', 'bad'];
  return row({ id, title: name, small: message, state, tone, buttons: [remove] });
}

onSubmit(byId('expect'), byId('expect-problem'), async () => {
  const name = operation.value.trim();
  await ask('POST', 'expectations', {
    times: Number(byId('expect-times').value),
    ...(name !== '' && { operation: name }),
  });
  await loadExpectations();
  say('It is expected from now on.');
});
