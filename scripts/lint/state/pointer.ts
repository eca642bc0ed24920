import { dataOf, requestOf } from '../media.ts';
import type { Report } from '../on.ts';
import type { Operation, Schema } from '../openapi.ts';
import type { Place } from '../place.ts';
import type { ReportLocation } from '../redocly.ts';
import { schemaAt } from '../schema.ts';
import { shown } from '../shown.ts';

/** Pointers into the request, and into the answer's data. */
export function pointersOf(operation: Place<Operation>, report: Report) {
  const check = (schema: Place<Schema> | undefined, target: string) => {
    return (name: string, pointer: unknown, location: ReportLocation): void => {
      if (typeof pointer === 'string' && schemaAt(schema, pointer)) return;
      report(
        `${name} should be a JSON pointer to a property of ${target}, like /bill_id; it is ${shown(pointer)}`,
        location,
      );
    };
  };
  const data = dataOf(operation);
  return {
    request: check(requestOf(operation)?.at('schema'), 'the request'),
    data: check(data, "the answer's data"),
    item: (items: string) =>
      check((items === '' ? data : schemaAt(data, items))?.at('items'), "an item of the answer's list"),
  };
}
