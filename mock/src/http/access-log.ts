import { styleText } from 'node:util';

/** How requests are reported on stderr. */
export type LogStyle = (typeof LOG_STYLES)[number];

export const LOG_STYLES = ['json', 'pretty', 'off'] as const;

/** A request and its answer; the status is 0 if there is none. */
export type Line = { method: string; path: string; status: number; ms: number };

const LONGEST = 200;

/** Writes a line for each request: never a header, a query or a body, for they may hold tokens. */
export function lineWriter(style: LogStyle): ((line: Line) => void) | undefined {
  if (style === 'off') return undefined;
  const format = style === 'json' ? jsonLine : prettyLine;
  return (line) => void process.stderr.write(`${format(line, new Date().toISOString())}\n`);
}

function jsonLine({ method, path, status, ms }: Line, time: string): string {
  return JSON.stringify({ time, method, path: cut(path), status, ms: rounded(ms) });
}

function prettyLine({ method, path, status, ms }: Line, time: string): string {
  const colour = status >= 500 || status === 0 ? 'red' : status >= 400 ? 'yellow' : 'green';
  const shown = styleText(colour, status === 0 ? '---' : String(status), { stream: process.stderr });
  return `${time.slice(11, 19)} ${shown} ${method} ${cut(path)} ${rounded(ms)} ms`;
}

function cut(path: string): string {
  return path.length > LONGEST ? `${path.slice(0, LONGEST)}…` : path;
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
