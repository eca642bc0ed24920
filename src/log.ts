/** How much is logged: what a level has, and all that the levels before it have. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/** What logs are written to; `console` is one. */
export type Logger = Readonly<Record<Exclude<LogLevel, 'off'>, (message: string) => void>>;

export interface LogSettings {
  readonly logger: Logger;
  readonly logLevel: LogLevel;
}

export const LEVELS: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug'];

/** Matches the names of members and headers that are secret or personal. */
export const SECRET = /token|password|secret|auth|mail/i;

/** Writes a message if its level is asked for. What cannot be logged must not harm the call. */
export function log({ logger, logLevel }: LogSettings, level: keyof Logger, message: () => string): void {
  if (LEVELS.indexOf(level) > LEVELS.indexOf(logLevel)) return;
  try {
    logger[level](message());
  } catch {
    // There is no other place to write it to.
  }
}

/** Returns JSON without the values of members that are secret or personal, at any depth. */
export function masked(value: unknown): string {
  try {
    return JSON.stringify(value, (key, member) => (isSecret(key, member) ? '***' : member));
  } catch {
    return '***';
  }
}

/** The code of a failure is a number. A code that is a text signs somebody in, or is a gift. */
const isSecret = (key: string, member: unknown): boolean =>
  SECRET.test(key) || (key === 'code' && typeof member === 'string');
