import { ask } from './api.js';
import { attempt, byId, element, say } from './dom.js';
import { onSubmit, opened, row, rowButton, showRows } from './rows.js';

const operation = byId('answer-operation');
const example = byId('answer-example');
const problem = byId('answer-problem');

/** Shows the answers of one's own. */
export async function loadAnswers() {
  const answers = await ask('GET', 'answers');
  byId('remove-answers').hidden = answers.length < 2;
  showRows(byId('answer-list'), answers.toReversed().map(itemOf));
}

/** Leads to the form, for an operation. */
export function chooseAnswerFor(name) {
  operation.value = name;
  operation.focus();
  loadExamples();
}

function itemOf({ id, operation: name, status, body, left, when }) {
  const whom = left === 'always' ? 'all requests' : left === 1 ? 'the next request' : `${left} requests`;
  const condition = Object.keys(when).length > 0 ? `, with ${JSON.stringify(when)}` : '';
  const remove = rowButton('Remove', name, async () => {
    await ask('DELETE', `answers/${id}`).finally(loadAnswers);
    operation.focus();
    say('The answer is removed.');
  });
  return row(
    {
      ...{ id, title: name, small: whom + condition, buttons: [remove] },
      ...{ state: String(status), tone: status < 400 ? '' : 'bad' },
    },
    opened('Body', JSON.stringify(body, null, 2)),
  );
}

/** Offers the examples of the operation. */
async function loadExamples() {
  const name = operation.value.trim();
  problem.hidden = true;
  try {
    const examples = name === '' ? [] : await ask('GET', `examples/${encodeURIComponent(name)}`);
    const options = examples.map(({ name, status, summary }) =>
      element('option', { value: name }, `${name} (HTTP ${status}${summary ? `: ${summary}` : ''})`),
    );
    example.replaceChildren(...options, element('option', { value: '' }, 'data of your own'));
  } catch (error) {
    problem.textContent = error.message;
    problem.hidden = false;
  }
  showData();
}

function showData() {
  for (const id of ['answer-own', 'answer-forced']) byId(id).hidden = example.value !== '';
}

function dataIn(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`The data is not valid JSON: ${error.message}`);
  }
}

operation.addEventListener('change', loadExamples);
example.addEventListener('change', showData);

onSubmit(byId('answer'), problem, async () => {
  const times = byId('answer-times').value;
  const content =
    example.value === ''
      ? { data: dataIn(byId('answer-data').value), force: byId('answer-force').checked }
      : { example: example.value };
  await ask('POST', 'answers', {
    operation: operation.value.trim(),
    ...content,
    times: times === 'always' ? times : Number(times),
  });
  await loadAnswers();
  say('The answer is set.');
});

byId('remove-answers').addEventListener('click', () =>
  attempt(async () => {
    await ask('DELETE', 'answers');
    await loadAnswers();
    operation.focus();
    say('All answers are removed.');
  }),
);
