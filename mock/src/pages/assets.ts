import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type Answer, redirect } from '../http/answer.ts';
import type { Router } from '../http/router.ts';
import { pageHeaders } from './html.ts';

const PUBLIC_FOLDER = new URL('../../public/', import.meta.url);

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const CONTROL_PAGE_POLICY =
  "script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'";

/** The control page, and the files that the pages of the mock load. */
export function addAssets(router: Router): void {
  const control = () => ({
    status: 200,
    headers: pageHeaders(CONTROL_PAGE_POLICY),
    body: contentOf('control.html'),
  });
  router.add('GET', '/', ({ world }) => redirect(`${world.path}/__mock`, 302));
  router.add('GET', '/__mock', control);
  router.add('GET', '/__mock/', control);
  for (const file of readdirSync(PUBLIC_FOLDER)) {
    const type = TYPES[extname(file)];
    if (type !== undefined) router.add('GET', `/__mock/assets/${file}`, () => asset(file, type));
  }
}

function asset(file: string, type: string): Answer {
  const headers = { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
  return { status: 200, headers, body: contentOf(file) };
}

// Read each time: they are small, and a change is seen when the page is loaded again.
function contentOf(file: string): string {
  return readFileSync(new URL(file, PUBLIC_FOLDER), 'utf8');
}
