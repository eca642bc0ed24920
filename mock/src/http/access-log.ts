import { styleText } from 'node:util';

/** How requests are reported on stderr. */
export type LogStyle = (typeof LOG_STYLES)[number];

export const LOG_STYLES = ['json', 'pretty', 'off'] as const;

/** A request and the status of its answer, which is 0 if there is none. */
interface AccessLogEntry {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly ms: number;
}

export type WriteAccessLog = (entry: AccessLogEntry) => void;

const MAX_PATH_LENGTH = 200;

/** Returns a function that writes a line for a request. It writes no header, query or body, because they may hold tokens. */
export function accessLog(style: LogStyle): WriteAccessLog | undefined {
  if (style === 'off') return undefined;
  const format = style === 'json' ? jsonLine : prettyLine;
  return (entry) => void process.stderr.write(`${format(entry, new Date().toISOString())}\n`);
}

function jsonLine({ method, path, status, ms }: AccessLogEntry, time: string): string {
  return JSON.stringify({ time, method, path: cut(path), status, ms: rounded(ms) });
}

function prettyLine({ method, path, status, ms }: AccessLogEntry, time: string): string {
  const colour = status >= 500 || status === 0 ? 'red' : status >= 400 ? 'yellow' : 'green';
  const shown = styleText(colour, status === 0 ? '---' : String(status), { stream: process.stderr });
  return `${time.slice(11, 19)} ${shown} ${method} ${cut(path)} ${rounded(ms)} ms`;
}

function cut(path: string): string {
  return path.length > MAX_PATH_LENGTH ? `${path.slice(0, MAX_PATH_LENGTH)}…` : path;
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
