import { on } from '../on.ts';
import type { Schema } from '../openapi.ts';
import type { Place } from '../place.ts';

/** Formats and limits that a name can promise: `email`, `callback_url`, `page_size`. */
const SAID_BY_NAME: readonly [name: RegExp, keywords: RegExp][] = [
  [/e?mail/i, /^format$/],
  [/url|uri|website|callback/i, /^(format|pattern)$/],
  [/^page|page$|_size$|count|limit|offset|amount|duration|timeout/i, /^minimum$/],
];

const LIMITS =
  /^(format|pattern|minimum|maximum|exclusiveMinimum|exclusiveMaximum|multipleOf|maxLength|maxItems|enum)$/;

/** A limit that nobody has seen refuses what the server may well take. */
export const inferredLimits = on('SchemaProperties', (place, report) => {
  for (const [name, property] of place.entries()) {
    const { 'x-source': source = 'inferred', 'x-reason': reason } = property.node;
    if (source !== 'inferred' || reason) continue;
    for (const keyword of limitsOf(property))
      if (!SAID_BY_NAME.some(([names, keywords]) => names.test(name) && keywords.test(keyword)))
        report(
          `${name} is inferred, and ${keyword} limits it; remove that, or say how it is known by x-source, or why it holds by x-reason`,
          property.location.child(keyword),
        );
  }
});

/** `format: password` hides a value, and refuses none. */
const limitsOf = ({ node }: Place<Schema>): string[] =>
  Object.entries(node).flatMap(([key, value]) => (LIMITS.test(key) && value !== 'password' ? [key] : []));
