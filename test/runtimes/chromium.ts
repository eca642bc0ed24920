import { launch } from '../../scripts/chromium/launch.ts';
import { startRecorder } from '../support/recorder.ts';
import { bundled } from './program.ts';
import type { Input, Runtime } from './runtimes.ts';

const script = `
  import { program } from './program.js';
  globalThis.program = program;
`;

/** Runs the program on a page of another origin than the API's. */
export const inChromium: Runtime['run'] = async (consumer, input) => {
  const content = await bundled(consumer, script, 'iife');
  const [browser, shop] = await Promise.all([launch(), startRecorder()]);
  try {
    const page = await browser.newPage();
    await page.goto(shop.url);
    await page.addScriptTag({ content });
    const run = (given: Input) =>
      (globalThis as unknown as { program(given: Input): Promise<unknown> }).program(given);
    return { version: browser.version(), outcome: await page.evaluate(run, input) };
  } finally {
    await Promise.all([browser.close(), shop.close()]);
  }
};
