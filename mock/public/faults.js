import { ask } from './api.js';
import { attempt, byId, element, say } from './dom.js';

const select = byId('fault');
const parameters = byId('fault-parameters');
const times = byId('fault-times');
const always = byId('fault-always');
const problem = byId('fault-problem');
let known = [];

/** Shows what there is and what is armed. The first does not change while the page is open, so it is shown once. */
export async function loadFaults() {
  const { armed, faults, operations } = await ask('GET', 'faults');
  if (known.length === 0) {
    known = faults;
    select.append(...faults.map(({ name, title }) => element('option', { value: name }, title)));
    byId('operations').append(...operations.map((name) => element('option', { value: name })));
    describe();
  }
  showArmed(armed);
}

export async function loadArmed() {
  showArmed(await ask('GET', 'faults/armed'));
}

function showArmed(armed) {
  byId('disarm-all').hidden = armed.length < 2;
  byId('armed-list').replaceChildren(...armed.map(itemOf));
}

function itemOf({ id, fault, operation, left, when = {}, after = 0, ...values }) {
  const { title } = known.find(({ name }) => name === fault);
  const settings = Object.entries(values).map(([name, value]) => `${name} ${value}`);
  if (Object.keys(when).length > 0) settings.push(`only with ${JSON.stringify(when)}`);
  if (after > 0) settings.push(after === 1 ? 'after another request' : `after ${after} other requests`);
  const often = left === 'always' ? 'until it is disarmed' : left === 1 ? 'once' : `${left} times`;
  return element(
    'li',
    {},
    element(
      'div',
      { className: 'row' },
      element(
        'div',
        { className: 'name' },
        title,
        element('small', {}, [operation ?? 'any operation', often, ...settings].join(', ')),
      ),
      element(
        'button',
        {
          type: 'button',
          ariaLabel: `Disarm: ${title}`,
          onclick: () =>
            attempt(async () => {
              await ask('DELETE', `faults/${id}`).finally(loadArmed);
              select.focus();
              say(`${title} is disarmed.`);
            }),
        },
        'Disarm',
      ),
    ),
  );
}

/** Shows what the chosen fault does, and what can be set. */
function describe() {
  const fault = known.find(({ name }) => name === select.value);
  byId('fault-about').textContent = fault.description;
  parameters.replaceChildren(
    ...fault.parameters.map((parameter) => {
      const id = `parameter-${parameter.name}`;
      return element(
        'p',
        { className: 'field' },
        element('label', { htmlFor: id }, parameter.description),
        inputOf(id, parameter),
      );
    }),
  );
}

function inputOf(id, { name, usual, from, to, oneOf, fraction }) {
  if (oneOf === undefined) {
    return element('input', {
      id,
      name,
      type: 'number',
      min: from,
      max: to,
      step: fraction ? 'any' : 1,
      defaultValue: usual,
      required: true,
    });
  }
  const options = oneOf.map((value) =>
    element('option', { value, defaultSelected: value === usual }, String(value)),
  );
  return element('select', { id, name }, ...options);
}

select.addEventListener('change', describe);
always.addEventListener('change', () => {
  times.disabled = always.checked;
});

byId('arm').addEventListener('submit', async (event) => {
  event.preventDefault();
  const inputs = [...parameters.querySelectorAll('input, select')];
  const operation = byId('fault-operation').value.trim();
  problem.hidden = true;
  try {
    await ask('POST', 'faults', {
      fault: select.value,
      times: always.checked ? 'always' : Number(times.value),
      ...(operation !== '' && { operation }),
      ...Object.fromEntries(inputs.map(({ name, value }) => [name, Number(value)])),
    });
    await loadArmed();
    say(`${select.selectedOptions[0].text} is armed.`);
  } catch (error) {
    problem.textContent = error.message;
    problem.hidden = false;
  }
});

byId('disarm-all').addEventListener('click', () =>
  attempt(async () => {
    await ask('DELETE', 'faults');
    await loadArmed();
    select.focus();
    say('All faults are disarmed.');
  }),
);
