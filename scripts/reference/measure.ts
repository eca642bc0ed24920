import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { redoclyEnvironment } from '../spec/redocly-environment.ts';
import { serve } from './serve.ts';

interface Page {
  readonly name: string;
  readonly path: string;
  /** Finds what shows an operation. */
  readonly selector: string;
}

const TURNS = 7;
const DOCUMENT = 'payments/v20';
const CALL = 'v20.payments.payture.billcreate';
/** The same in a published document, whose operationIds are identifiers. */
const PUBLISHED_CALL = CALL.replaceAll('.', '_');
const HEADING = '#redoc h2';

/**
 * When the first operation is visible: in the list of the start page, and by a link to it on our page of its document and on
 * what `redocly build-docs` makes of the same documents.
 */
export async function measure(launch: () => Promise<Browser>, site: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'reference-plain-'));
  const ours: Page[] = [
    { name: 'start page, its list', path: 'index.html', selector: '#operations li' },
    { name: `${DOCUMENT}, our page`, path: `${DOCUMENT}.html#/payture/${CALL}`, selector: '.operation h3' },
  ];
  const plain: Page[] = [
    {
      name: 'all documents, plain build-docs',
      path: `all.html#/payments-v20-payture/${PUBLISHED_CALL}`,
      selector: HEADING,
    },
    {
      name: `${DOCUMENT}, plain build-docs`,
      path: `document.html#/payture/${PUBLISHED_CALL}`,
      selector: HEADING,
    },
  ];
  try {
    await buildDocs(join(site, 'openapi/all.json'), join(folder, 'all.html'));
    await buildDocs(join(site, `openapi/${DOCUMENT}.json`), join(folder, 'document.html'));
    await copyFile(join(site, 'assets/icon.svg'), join(folder, 'favicon.ico'));
    const servers = await Promise.all([serve(site), serve(folder)]);
    const pages = [...ours, ...plain].map((page) => ({
      ...page,
      url: `${ours.includes(page) ? servers[0].url : servers[1].url}/${page.path}`,
    }));
    const browser = await launch();
    const times = new Map<string, number[]>(pages.map(({ name }) => [name, []]));
    for (let turn = -1; turn < TURNS; turn++) {
      for (const page of turn % 2 === 0 ? pages : pages.toReversed()) {
        const time = await timeOf(browser, page.url, page.selector);
        if (turn >= 0) times.get(page.name)?.push(time);
      }
    }
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
    return report(times);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function buildDocs(document: string, page: string): Promise<void> {
  const cli = dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json'));
  await promisify(execFile)(
    process.execPath,
    [join(cli, 'bin/cli.js'), 'build-docs', document, '--inlineBundle', '-o', page],
    { env: redoclyEnvironment },
  );
  // It asks others for a logo, which is not to be waited for here. To intercept requests would slow all pages down.
  const text = await readFile(page, 'utf8');
  await writeFile(page, text.replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo[\w-]*\.svg/g, 'data:,'));
}

/** From the beginning of the navigation to the first frame that has the operation in sight, with an empty cache. */
async function timeOf(browser: Browser, url: string, selector: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addInitScript((wanted) => {
    const look = () => {
      const inSight = [...document.querySelectorAll(wanted)].some((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return bottom > top && top >= 0 && bottom < innerHeight;
      });
      if (inSight) Object.assign(globalThis, { seenAfter: performance.now() });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, selector);
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'commit' });
  const handle = await page.waitForFunction(() => (globalThis as { seenAfter?: number }).seenAfter);
  const time = Number(await handle.jsonValue());
  await context.close();
  return time;
}

function report(times: ReadonlyMap<string, readonly number[]>): string[] {
  const medians = [...times].map(([name, values]) => ({
    name,
    median: values.toSorted((one, other) => one - other)[TURNS >> 1] ?? 0,
  }));
  const [start, document, all, plain] = medians.map(({ median }) => median) as [
    number,
    number,
    number,
    number,
  ];
  return [
    'The first operation is visible after, in ms (median):',
    ...medians.map(({ name, median }) => `${name.padEnd(36)}${median.toFixed(0).padStart(9)}`),
    `The start page takes ${(start / all).toFixed(2)} of plain build-docs of all, the document ${(document / plain).toFixed(2)} of its own.`,
  ];
}
