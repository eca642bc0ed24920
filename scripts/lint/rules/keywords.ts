import { isReadable } from '../../generate/shapes.ts';
import type { Context, Rule } from '../redocly.ts';

/** What JSON Schema has besides. What is no keyword at all is found by the rule `struct`. */
const APPLICATORS =
  /^(not|if|then|else|contains|prefixItems|patternProperties|propertyNames|dependent(Required|Schemas)|unevaluated(Items|Properties))$/;

/** Schemas of arguments and the drift monitor are made of schemas, and have a word for what most keywords say, but not for all. */
export const keywords: Rule = () => {
  const seen = new Set<string>();
  return {
    Schema: (schema: object, { location, report }: Context) => {
      for (const keyword of Object.keys(schema)) {
        const where = location.child(keyword);
        const place = where.source.absoluteRef + where.pointer;
        if (isReadable(keyword) || !APPLICATORS.test(keyword) || seen.has(place)) continue;
        seen.add(place);
        report({
          message: `The client cannot check ${keyword}; say it by type, properties, items, additionalProperties, enum, const, anyOf, oneOf or allOf, or in the description`,
          location: where.key(),
        });
      }
    },
  };
};
