import type { Faults, TryIt } from '../pages/operation/try-it.ts';
import { addressFrom, rememberAddress } from './try-it/address.ts';
import { type Form, formOf } from './try-it/form.ts';
import { resultOf } from './try-it/result.ts';
import { send } from './try-it/send.ts';

// A panel at each call, which sends it to a mock. The real server is never called from here.

const faults: Faults = JSON.parse(document.getElementById('faults')?.textContent ?? '{}');

for (const panel of document.querySelectorAll<HTMLDetailsElement>('details.try')) {
  // It may have been opened before this script came.
  if (panel.open) fill(panel);
  else panel.addEventListener('toggle', () => fill(panel), { once: true });
}

function fill(panel: HTMLDetailsElement): void {
  const call: TryIt = JSON.parse(panel.dataset.call ?? '');
  const form = formOf(call, faults);
  let attempts = 0;
  form.element.addEventListener('submit', async (event) => {
    event.preventDefault();
    const own = ++attempts;
    const result = await attempt(call, form);
    // A later one may have been faster.
    if (own === attempts) form.output.replaceChildren(...result);
  });
  panel.append(form.element);
}

async function attempt(call: TryIt, form: Form): Promise<(Node | string)[]> {
  const address = addressFrom(form.address.value);
  if (!address) return [`"${form.address.value}" is no address. Write it like http://127.0.0.1:4010.`];
  if (new URL(address).host === new URL(call.server).host)
    return ['This is the real server. The reference sends calls only to a mock.'];
  form.output.textContent = 'Sending …';
  rememberAddress(address);
  const outcome = await send({
    address,
    path: call.path,
    body: form.body.value,
    token: form.token.value,
    prefer: form.prefer.value,
    fault: form.fault.value,
  });
  return resultOf(outcome, address);
}
