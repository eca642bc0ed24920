import { nearest } from '../utils/nearest.ts';
import type { InProcessOptions } from './assemble.ts';

const OPTIONS: Readonly<Record<keyof InProcessOptions, true>> = {
  ...{ spec: true, strict: true, state: true, seed: true, latency: true, watch: true, reference: true },
  ...{ webhook: true, webhookSecret: true, allowWebhookHosts: true },
  ...{ upstream: true, upstreamTimeout: true, fallback: true, reports: true },
};

/**
 * Throws an Error if there is no such option. One that is misspelt would do nothing, and a test would pass for a wrong reason.
 *
 * @param more - options that there are besides
 */
export function checkOptions(options: object, more: readonly string[] = []): void {
  const names = [...Object.keys(OPTIONS), ...more];
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  const near = nearest(unknown, names);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  throw new TypeError(
    `There is no option ${JSON.stringify(unknown)}.${hint} The options: ${names.join(', ')}`,
  );
}
