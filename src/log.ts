import type { Attempt } from './attempt.ts';
import type { Work } from './call.ts';

export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/** What logs are written to; `console` is one. */
export type Logger = Readonly<Record<Exclude<LogLevel, 'off'>, (message: string) => void>>;

const LEVELS: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug'];
const SECRET = /token|password|secret|authori[sz]ation|e-?mail/i;

export interface LogSettings {
  readonly logger: Logger;
  readonly logLevel: LogLevel;
}

export const logs = ({ logLevel }: LogSettings, level: LogLevel): boolean =>
  LEVELS.indexOf(level) <= LEVELS.indexOf(logLevel);

/** JSON without the values of members that are secret or personal, at any depth. */
export function masked(json: unknown): string {
  try {
    const value = typeof json === 'string' ? JSON.parse(json) : json;
    return JSON.stringify(value, (key, member) => (SECRET.test(key) && member ? '***' : member)) ?? '';
  } catch {
    return '(not JSON)';
  }
}

/** Text without the token, in any form in which a page may echo it. */
export function withoutToken(text: string, token: string | undefined): string {
  if (!token) return text;
  const forms = new Set([token, encodeURIComponent(token), JSON.stringify(token).slice(1, -1)]);
  return [...forms].reduce((cleaned, form) => cleaned.replaceAll(form, '***'), text);
}

/** One line per attempt; at `debug`, what was sent and answered as well. */
export function logAttempt(
  work: Work,
  number: number,
  attempt: Attempt,
  ms: number,
  token: string | undefined,
): void {
  const { settings, operation, payload } = work;
  if (!logs(settings, 'info')) return;
  const { response, envelope, text, error } = attempt;
  const came = response ? `HTTP ${response.status}` : withoutToken(String(error), token);
  const line = `${operation.name}: ${came} after ${Math.round(ms)} ms (attempt ${number})`;
  if (!logs(settings, 'debug')) {
    settings.logger.info(line);
    return;
  }
  const answer = envelope ? masked(envelope) : text === undefined ? '' : masked(text);
  settings.logger.debug(withoutToken(`${line}\n  sent ${masked(payload.json)}\n  got  ${answer}`, token));
}
