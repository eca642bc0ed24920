import type { Faults, TryIt } from '../../pages/operation/try-it.ts';
import { rememberedAddress } from './address.ts';

export interface Form {
  readonly element: HTMLFormElement;
  readonly address: HTMLInputElement;
  readonly body: HTMLTextAreaElement;
  readonly token: HTMLSelectElement;
  readonly prefer: HTMLSelectElement;
  readonly fault: HTMLSelectElement;
  readonly output: HTMLOutputElement;
}

type Choice = readonly [value: string, title: string];

const TOKENS: readonly Choice[] = [
  ['any', 'a token'],
  ['', 'none'],
  ['expired-token', 'one that has expired'],
];

/** The fields of a call, which begin with its first example. */
export function formOf({ needsToken, bodies, answers }: TryIt, faults: Faults): Form {
  const address = document.createElement('input');
  // Not of the type `url`, which refuses `127.0.0.1:4010`.
  address.inputMode = 'url';
  address.required = true;
  address.value = rememberedAddress();
  const body = document.createElement('textarea');
  body.spellcheck = false;
  body.rows = 8;
  const example = select(bodies.map(({ title }, index) => [String(index), title]));
  const fill = (): void => {
    body.value = JSON.stringify(bodies[Number(example.value)]?.body, null, 2);
  };
  example.addEventListener('change', fill);
  fill();
  const token = select(TOKENS);
  if (!needsToken) token.value = '';
  const prefer = select([
    ['', 'what it would be'],
    ...answers.map(({ title, prefer: value }): Choice => [value, title]),
  ]);
  const fault = select([['', 'none'], ...Object.entries(faults)]);
  const output = document.createElement('output');
  const button = document.createElement('button');
  button.textContent = 'Send to the mock';
  const element = document.createElement('form');
  element.append(
    field('Mock', address),
    ...(bodies.length > 1 ? [field('Example', example)] : []),
    field('Body', body),
    field('Token', token),
    field('Answer', prefer),
    field('Fault', fault),
    button,
    output,
  );
  return { element, address, body, token, prefer, fault, output };
}

function select(choices: readonly Choice[]): HTMLSelectElement {
  const element = document.createElement('select');
  element.append(...choices.map(([value, title]) => new Option(title, value)));
  return element;
}

function field(title: string, control: HTMLElement): HTMLLabelElement {
  const label = document.createElement('label');
  const name = document.createElement('span');
  name.textContent = title;
  label.append(name, control);
  return label;
}
