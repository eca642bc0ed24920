/** What Redocly hands to a rule, as far as the rules here use it. Its package exports no types. */

export interface Reference {
  $ref: string;
}

/** Where a problem is shown: at a value, or at the key that holds it. */
export interface ReportLocation {
  source: { absoluteRef: string };
  pointer: string;
  reportOnKey?: boolean;
}

export interface Location extends ReportLocation {
  child(key: string | number): Location;
  key(): ReportLocation;
}

/** Follows a reference that stands in the file `from`. */
export type Resolve = (reference: Reference, from: string) => { node?: unknown; location?: Location };

export interface Context {
  /** Of the node: `Operation`, `Schema`. */
  type: { name: string };
  location: Location;
  resolve: Resolve;
  report(problem: { message: string; location: ReportLocation }): void;
}

/** Redocly asks for the visitors anew for each document, and calls each with the nodes of the type it is named by. */
export type Rule = () => Record<string, (node: never, context: Context) => void>;
