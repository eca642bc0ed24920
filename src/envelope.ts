import type { Result } from './types.ts';

type Envelope = Result<unknown, unknown>;

/** Parses a text as JSON; returns the text itself if it is none. */
export function parsed(text: unknown): unknown {
  try {
    return JSON.parse(text as string);
  } catch {
    return text;
  }
}

/** Returns a value if it is an envelope, which is an object with a boolean `success`. */
export const envelopeIn = (value: unknown): Envelope | undefined =>
  typeof (value as Envelope | null | undefined)?.success === 'boolean' ? (value as Envelope) : undefined;
