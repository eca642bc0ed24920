import type { Document, Operation, Properties, Schema } from './openapi.ts';
import { isObject, Place } from './place.ts';
import type { Context, Location, Reference, ReportLocation, Rule } from './redocly.ts';

export type Report = (message: string, location: ReportLocation) => void;

/** What rules look at, by the names that Redocly has for it. */
interface Nodes {
  Root: Document;
  SchemaProperties: Properties;
}

export interface SchemaSubject {
  schema: Place<Schema>;
  /** What the schema refers to and says more of, if it does. */
  target?: Place<Schema>;
  /** Where a keyword of the schema stands. */
  where(keyword: string): Location;
}

export interface OperationSubject {
  document: Place<Document>;
  path: string;
  operation: Place<Operation>;
}

/** A rule that looks at each node of a type. */
export function on<Type extends keyof Nodes>(
  type: Type,
  check: (place: Place<Nodes[Type]>, report: Report) => void,
): Rule {
  return () => {
    const reported = new Set<string>();
    return {
      [type]: (node: Nodes[Type], context: Context) =>
        check(new Place(node, context), reportOnce(context, reported)),
    };
  };
}

/** A rule that looks at each operation. */
export function onOperations(check: (subject: OperationSubject, report: Report) => void): Rule {
  return on('Root', (document, report) => {
    for (const [path, item] of document.at('paths')?.entries() ?? []) {
      const operation = item.at('post');
      if (operation) check({ document, path, operation }, report);
    }
  });
}

/** A rule that looks at each schema, and at each reference to one beside which more is said. */
export function onSchemas(check: (subject: SchemaSubject, report: Report) => void): Rule {
  return () => {
    const reported = new Set<string>();
    return {
      Schema: (node: Schema | boolean, context: Context) => {
        if (!isObject(node)) return;
        const where = (keyword: string) => context.location.child(keyword);
        check({ schema: new Place(node, context), where }, reportOnce(context, reported));
      },
      ref: (reference: Reference, context: Context) => {
        const { $ref, ...beside } = reference;
        if (context.type.name !== 'Schema' || Object.keys(beside).length === 0) return;
        const { node, location } = context.resolve({ $ref }, context.location.source.absoluteRef);
        if (!isObject(node) || !location) return; // no-unresolved-refs reports it
        const { resolve } = context;
        const target: Place<Schema> = new Place(node, { location, resolve });
        const where = (keyword: string) =>
          (keyword in reference ? context.location : location).child(keyword);
        const schema: Place<Schema> = new Place({ ...node, ...beside }, { location, resolve });
        check({ schema, target, where }, reportOnce(context, reported));
      },
    };
  };
}

/** One rule of several that may look at nodes of the same type. */
export function together(...rules: readonly Rule[]): Rule {
  return () => {
    const visitors = rules.map((rule) => rule());
    const types = new Set(visitors.flatMap((visitor) => Object.keys(visitor)));
    const visitAll = (type: string) => (node: never, context: Context) => {
      for (const visitor of visitors) visitor[type]?.(node, context);
    };
    return Object.fromEntries([...types].map((type) => [type, visitAll(type)]));
  };
}

/** What many places refer to is found wrong many times, and reported once. */
function reportOnce(context: Context, reported: Set<string>): Report {
  return (message, location) => {
    const problem = [location.source.absoluteRef, location.pointer, message].join('\n');
    if (!reported.has(problem)) context.report({ message, location });
    reported.add(problem);
  };
}
