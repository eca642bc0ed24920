import type { getHttpOperationsFromSpec } from '@stoplight/prism-http';

/** An operation of a document, with all references followed, as Prism describes it. */
export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

export type PrismResponse = PrismOperation['responses'][number];
