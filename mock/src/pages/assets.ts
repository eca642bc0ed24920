import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Answer } from '../http/answer.ts';
import type { Routes } from '../http/router.ts';
import { pageHeaders } from './html.ts';

const PUBLIC = new URL('../../public/', import.meta.url);

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const CONTROL = "script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'";

/** The control page, and the files that the pages of the mock load. */
export function addAssets(routes: Routes): void {
  const control = () => ({ status: 200, headers: pageHeaders(CONTROL), body: contentOf('control.html') });
  routes.add('GET', '/__mock', control);
  routes.add('GET', '/__mock/', control);
  for (const file of readdirSync(PUBLIC)) {
    const type = TYPES[extname(file)];
    if (type !== undefined) routes.add('GET', `/__mock/assets/${file}`, () => asset(file, type));
  }
}

function asset(file: string, type: string): Answer {
  const headers = { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
  return { status: 200, headers, body: contentOf(file) };
}

/** Read each time: they are small, and whoever works on them sees what they have changed. */
function contentOf(file: string): string {
  return readFileSync(new URL(file, PUBLIC), 'utf8');
}
