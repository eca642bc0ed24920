import type { ReportLocation } from './redocly.ts';

/** A value of a document as a message shows it. */
export function shown(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value);
}

/** The file of a place as a message shows it: `spec/shared/common.yaml`. */
export function fileOf({ source }: ReportLocation): string {
  return source.absoluteRef.replaceAll('\\', '/').replace(/^.*\/(?=spec\/)/, '');
}

/** Where a schema has a name: in a document's components, or at the top of a file in spec/shared. */
const NAMED = /^#\/(?:components\/schemas\/)?(?<name>[^/]+)$/;

/** The name of the schema that stands at a place. */
export const nameAt = ({ pointer }: ReportLocation): string | undefined => NAMED.exec(pointer)?.groups?.name;
