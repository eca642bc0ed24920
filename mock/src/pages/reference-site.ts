import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { type Answer, Failure, redirect } from '../http/answer.ts';
import type { Request, Router } from '../http/router.ts';
import { html, wholePage } from './html.ts';

const PATH = '/__mock/reference';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.yaml': 'application/yaml',
};

/**
 * Adds the reference of the API, whose pages are files.
 *
 * @param folder - where they are; undefined if the mock has none
 */
export function addReferenceSite(router: Router, folder: string | undefined): void {
  router.add('GET', PATH, ({ world }) => redirect(`${world.path}${PATH}/`, 302));
  router.addOthers(`${PATH}/`, (request) => pageOf(request, folder && resolve(folder)));
}

async function pageOf({ method, path }: Request, folder: string | undefined): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') {
    throw new Failure(405, `${PATH} does not take ${method}: use GET, HEAD`, { allow: 'GET, HEAD' });
  }
  if (folder === undefined || !(await isFile(resolve(folder, 'index.html')))) return missingSite(folder);
  const file = fileAt(path.slice(PATH.length + 1), folder);
  if (file === undefined || !(await isFile(file))) return missingPage();
  return {
    status: 200,
    headers: {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      // Its scripts may send requests to any endpoint, but no other page may show it.
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    },
    body: '',
    stream: createReadStream(file),
  };
}

/** Returns the file at a path below the site's; undefined if it leads out of the folder. */
function fileAt(path: string, folder: string): string | undefined {
  try {
    const file = resolve(folder, `./${decodeURIComponent(path)}`);
    if (file !== folder && !file.startsWith(folder + sep)) return undefined;
    return path === '' || path.endsWith('/') ? resolve(file, 'index.html') : file;
  } catch {
    return undefined;
  }
}

async function isFile(file: string): Promise<boolean> {
  // What is no name of a file, such as one with a null, is none.
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ?? false;
}

function missingSite(folder: string | undefined): Answer {
  const where =
    folder === undefined ? 'This mock was started without --reference DIR.' : `It is not in ${folder}.`;
  return wholePage(
    'No reference',
    html`<h1>The reference is not here</h1>
      <p>${where} It is built in the repository of the API: <code>npm run reference</code>. Then <code>npm run mock</code>
      shows it here.</p>
      <p><a href="/__mock">To the control page</a></p>`,
    404,
  );
}

function missingPage(): Answer {
  return wholePage(
    'Unknown page',
    html`<h1>The reference has no such page</h1>
      <p><a href="${PATH}/">To its first page</a></p>`,
    404,
  );
}
