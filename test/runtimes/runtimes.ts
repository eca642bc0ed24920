import type { Consumer } from '../package/installed.ts';
import { inChromium } from './chromium.ts';
import { command } from './command.ts';
import { inWorkerd } from './workerd.ts';

/** What the program is given: where the mock is, where no server is, and where the connection of a charge breaks. */
export interface Input {
  readonly endpoint: string;
  readonly nobody: string;
  readonly breaking: string;
}

/** What the program came to, and the version of what it ran on. */
interface Ran {
  readonly version: string;
  readonly outcome: unknown;
}

export interface Runtime {
  readonly name: string;
  /** Which of the versions it is, where there are several. */
  readonly major?: number;
  /** Whether it tells a refused connection from one that broke later. */
  readonly tellsRefused: boolean;
  /** Whether it sends a POST again by itself when a kept-alive connection breaks before an answer. */
  readonly sendsAgain: boolean;
  run(consumer: Consumer, input: Input): Promise<Ran>;
}

const versions = 'test/versions/node_modules';

export const runtimes: readonly Runtime[] = [
  ...[20, 22, 24, 26].map((major) => ({
    name: 'Node',
    major,
    tellsRefused: true,
    sendsAgain: false,
    run: command(major === 24 ? 'node_modules/.bin/node' : `${versions}/node${major}/bin/node`),
  })),
  { name: 'Bun', tellsRefused: true, sendsAgain: false, run: command(`${versions}/.bin/bun`) },
  {
    name: 'Deno',
    tellsRefused: false,
    sendsAgain: true,
    run: command(`${versions}/.bin/deno`, 'run', '--allow-all', '--no-prompt'),
  },
  { name: 'workerd (Cloudflare Workers)', tellsRefused: false, sendsAgain: false, run: inWorkerd },
  { name: 'Chromium', tellsRefused: false, sendsAgain: true, run: inChromium },
];
