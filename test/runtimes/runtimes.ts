import type { Consumer } from '../package/installed.ts';
import { inChromium } from './chromium.ts';
import { command } from './command.ts';
import { inWorkerd } from './workerd.ts';

/** What the program is given: where the mock is, and where no server is. */
export interface Input {
  readonly endpoint: string;
  readonly nobody: string;
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
  run(consumer: Consumer, input: Input): Promise<Ran>;
}

const versions = 'test/versions/node_modules';

export const runtimes: readonly Runtime[] = [
  ...[20, 22, 24, 26].map((major) => ({
    name: 'Node',
    major,
    tellsRefused: true,
    run: command(major === 24 ? 'node_modules/.bin/node' : `${versions}/node${major}/bin/node`),
  })),
  { name: 'Bun', tellsRefused: true, run: command(`${versions}/.bin/bun`) },
  {
    name: 'Deno',
    tellsRefused: false,
    run: command(`${versions}/.bin/deno`, 'run', '--allow-all', '--no-prompt'),
  },
  { name: 'workerd (Cloudflare Workers)', tellsRefused: false, run: inWorkerd },
  { name: 'Chromium', tellsRefused: false, run: inChromium },
];
