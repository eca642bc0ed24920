/** How an answer can differ from the spec. */
export type FindingKind =
  /** The spec does not have this member. */
  | 'unknown-member'
  /** The spec says that it has another JSON type. */
  | 'other-type'
  /** The spec says that it is always there. */
  | 'missing-member'
  /** The value is not among those that the spec lists. */
  | 'unknown-value'
  /** The failure has a `code` that the spec does not mention. */
  | 'unknown-code'
  /** The spec does not declare this HTTP status for the operation. */
  | 'unknown-status';

/** One way in which answers differ from the spec. It describes their structure, never what is in them. */
export interface Finding {
  /** How the answers differ. */
  kind: FindingKind;
  /** The HTTP status of the answers. */
  status: number;
  /** Whether the answers were successes. */
  success: boolean;
  /** Where in the answer, as a JSON pointer; `*` is any item of an array, `{*}` any member whose name is not disclosed. */
  pointer: string;
  /** What the spec says: `string`, `integer | null`, `PENDING | PAID | DONE`, `nothing`. */
  expected: string;
  /** What arrived: a JSON type, `nothing` for a missing member, or the constant, code or status. */
  seen: string;
  /** The number of such answers. */
  count: number;
}

/** The numbers of successes and failures. */
export interface AnswerCount {
  /** The number of successes. */
  successes: number;
  /** The number of failures. */
  failures: number;
}

/** What was found about one operation. */
export interface OperationDrift {
  /** Its call path, `V20.payments.payture.billStatus`. */
  operation: string;
  /** The number of checked answers, by HTTP status. */
  answers: Record<string, AnswerCount>;
  /** The same by the path that was called, because some operations may have a path other than the one in the spec. */
  paths?: Record<string, AnswerCount>;
  /**
   * For each member in the spec, by JSON pointer, the number of successes that had it with a value of the right type. `*` is any
   * item of an array, `{*}` any member of a map. It is missing in reports of earlier versions.
   */
  members?: Record<string, number>;
  /** How its answers differ from the spec. */
  findings: Finding[];
}

/** What real answers say about the spec. */
export interface DriftReport {
  /** Distinguishes such a report from other files. */
  format: 'behind-api-drift';
  /** The version of the format. */
  version: 1;
  /** The version of this package, and so of the spec that the answers were checked against. */
  client: string;
  /** The day of the first answer that was checked, `2026-11-24`. */
  from: string;
  /** The day of the last one. */
  to: string;
  /** The operations whose answers were checked. */
  operations: OperationDrift[];
}
