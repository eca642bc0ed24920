import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/chromium/launch.ts';
import { BILL_PATH, bill } from './har.ts';
import { Project } from './project.ts';
import { BILL_STATUS, PROCESS, today } from './reports.ts';
import { serve } from './server.ts';

describe('a HAR file that Chromium has recorded', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it('teaches what the answers were', async () => {
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, 'programs/page.ts')],
      ...{ bundle: true, format: 'esm', write: false },
    });
    const first = JSON.parse(bill({ fee: 120 }));
    const second = {
      success: true,
      data: { bill_info: { bill_status: 'PAID', amount: 150 }, status: 'REFUNDED' },
    };
    const third = { success: true, data: { queue: 7 } };
    const server = await serve(
      {
        [BILL_PATH]: [
          [200, first],
          [200, second],
        ],
        '/api/sales/20/companies/process': [[200, third]],
      },
      {
        '/': '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>',
        '/page.js': outputFiles[0]?.text ?? '',
      },
    );
    const project = new Project();
    const file = project.input('shop.har', '');
    const context = await browser.newContext({ recordHar: { path: file } });
    const page = await context.newPage();
    await page.goto(server.url);
    await page.evaluate('finished');
    await context.close();
    await server.close();
    expect(readFileSync(file, 'utf8')).toContain('token-in-the-browser');

    const { code, out, err } = await project.learn(file, '--write');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('HAR file, 3 answers of 2 operations');
    expect(out).toContain('3 answers came from this computer.');
    expect(out).not.toContain('token-in-the-browser');
    expect(project.changedLines()).toEqual(
      expect.arrayContaining([
        '+fee: { description: Seen in answers; not described yet., type: integer, x-source: observed }',
        `+x-observed: { answers: 2, last: '${today}' }`,
        '+queue:',
        '+description: Seen in answers; not described yet.',
        '+type: integer',
        '+x-source: observed',
      ]),
    );
    expect(
      await project.drift([
        [BILL_STATUS, 200, first],
        [BILL_STATUS, 200, second],
        [PROCESS, 200, third],
      ]),
    ).toEqual([]);
  });
});
