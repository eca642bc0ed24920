import type { ReportLocation } from './redocly.ts';

/** A value of a document as a message shows it. */
export function shown(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value);
}

/** The file of a place as a message shows it: `spec/shared/common.yaml`. */
export function fileOf({ source }: ReportLocation): string {
  return source.absoluteRef.replaceAll('\\', '/').replace(/^.*\/(?=spec\/)/, '');
}
