import type { Document, Operation, Properties } from './openapi.ts';
import { Place } from './place.ts';
import type { Context, ReportLocation, Rule } from './redocly.ts';

export type Report = (message: string, location: ReportLocation) => void;

/** What rules look at, by the names that Redocly has for it. */
interface Nodes {
  Root: Document;
  SchemaProperties: Properties;
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
