import type { Answer } from '../http/answer.ts';

/** Text that is HTML. Whatever else is put into it is escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | false | Html | undefined | readonly Part[];

export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(String.raw({ raw: strings }, ...parts.map(rendered)));
}

function rendered(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(rendered).join('');
  return String(part).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Returns a whole page, which loads nothing from elsewhere. */
export function wholePage(title: string, main: Html, status = 200): Answer {
  const { text } = html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title} – mock of the Behind API</title>
    <link rel="icon" href="/__mock/assets/icon.svg">
    <link rel="stylesheet" href="/__mock/assets/base.css">
    <link rel="stylesheet" href="/__mock/assets/pay.css">
  </head>
  <body>
    <main>
      ${main}
    </main>
  </body>
</html>
`;
  return { status, headers: pageHeaders("style-src 'self'; img-src 'self'"), body: text };
}

export function pageHeaders(policy: string): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; base-uri 'none'; frame-ancestors 'none'; ${policy}`,
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  };
}
