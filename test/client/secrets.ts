import { inspect } from 'node:util';
import { tokenForms } from '../support/faults/echo.ts';

/** A token that looks different in every way of writing it, and can be told from everything else. */
export const TOKEN = `PLATYPUS+91/aK&<b'c"WOMBAT%=\\~EMU(7)ECHIDNA`;

const middle = Math.floor(TOKEN.length / 2);
const parts = { token: TOKEN, 'first half': TOKEN.slice(0, middle), 'second half': TOKEN.slice(middle) };

const traces = Object.entries(parts).flatMap(([part, text]) =>
  Object.entries(tokenForms).map(([form, write]) => ({ trace: `${part}, ${form}`, text: write(text) })),
);

/** What a text gives away of the token. */
export const leaksIn = (text: string): string[] =>
  traces.filter((trace) => text.includes(trace.text)).map(({ trace }) => trace);

/** All that can be got out of an error. */
export function everythingOf(error: unknown): string {
  const shown = inspect(error, { depth: 20, showHidden: true, maxStringLength: null, maxArrayLength: null });
  const stacks: unknown[] = [];
  for (let link = error; link instanceof Error && stacks.length < 20; link = link.cause) {
    stacks.push(link.stack, link.message);
  }
  return [shown, ...stacks, String(error), JSON.stringify(error)].join('\n');
}

/** A logger that keeps what it gets. */
export function keepingLogger() {
  const lines: { level: string; message: string }[] = [];
  const keep = (level: string) => (message: string) => {
    lines.push({ level, message });
  };
  const logger = { error: keep('error'), warn: keep('warn'), info: keep('info'), debug: keep('debug') };
  return { lines, logger };
}
