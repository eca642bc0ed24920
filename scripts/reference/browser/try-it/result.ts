import type { Outcome } from './send.ts';

const COMMAND = 'npx node-behind-api-mock';

// https://developer.chrome.com/blog/local-network-access
const PERMISSION =
  'If a mock is running, your browser may be blocking this page. Allow this site to reach your local network, in the site settings beside the address.';

/** What became of an attempt: the answer with its pages in the mock, or what to do. */
export function resultOf(outcome: Outcome, address: string): Node[] {
  switch (outcome.kind) {
    case 'answer':
      return answer(outcome.status, outcome.ms, outcome.text, address);
    case 'no-answer':
      return [paragraph('The connection broke before an answer.')];
    case 'no-mock':
      return [
        paragraph(`No mock answers at ${address}. Start one:`),
        block(COMMAND),
        ...(isLocal() ? [] : [paragraph(PERMISSION)]),
      ];
    case 'other-server':
      return [
        paragraph(`The server at ${address} is not a mock, so nothing was sent to it. Start one:`),
        block(COMMAND),
      ];
  }
}

/** Whether the page comes from this machine, so that the browser lets it reach the mock without asking. */
const isLocal = (): boolean =>
  location.protocol === 'file:' || /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname);

function answer(status: number, ms: number, text: string, address: string): Node[] {
  const value = parsed(text);
  const pages = pagesIn(value, address).map((page) => {
    const link = document.createElement('a');
    link.href = page;
    link.target = '_blank';
    link.textContent = page.includes('/pay/') ? 'Pay this bill' : 'Open its page in the mock';
    const line = paragraph('');
    line.append(link);
    return line;
  });
  const shown = value === undefined ? text : JSON.stringify(value, null, 2);
  return [paragraph(`HTTP ${status}, ${ms} ms`), block(shown), ...pages];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The addresses in an answer that lead to pages of the mock. */
function pagesIn(value: unknown, address: string): string[] {
  if (typeof value === 'string') return value.startsWith(`${address}/__mock/`) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((member) => pagesIn(member, address));
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function block(text: string): HTMLPreElement {
  const element = document.createElement('pre');
  element.textContent = text;
  return element;
}
