import { join } from 'node:path';
import { commandLine } from '../terminal/command-line.ts';

/** Something that whoever runs the command can mend. */
export class OptionError extends Error {}

export interface Options {
  readonly serve: boolean;
  readonly port: number;
  readonly measure: boolean;
  readonly package: boolean;
  readonly compress: boolean;
  /** Where the site will be, with `/` at the end. */
  readonly base: string | undefined;
}

export function optionsIn(args: readonly string[]): Options {
  const { values } = commandLine(join(import.meta.dirname, 'index.ts'), {
    args: [...args],
    options: {
      serve: { type: 'boolean', default: false },
      port: { type: 'string', default: '4020' },
      measure: { type: 'boolean', default: false },
      package: { type: 'boolean', default: false },
      compress: { type: 'boolean', default: false },
      base: { type: 'string' },
    },
  });
  return { ...values, port: portIn(values.port), base: baseIn(values.base) };
}

function portIn(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new OptionError(`--port takes a number from 0 to 65535, found "${text}".`);
}

function baseIn(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const base = URL.parse(text);
  if (base && /^https?:$/.test(base.protocol) && base.search === '' && base.hash === '')
    return base.href.replace(/\/?$/, '/');
  throw new OptionError(
    `--base takes the address of the site, like https://group.gitlab.io/project/, found "${text}".`,
  );
}
