/** How an answer can differ from the spec. */
export type FindingKind =
  /** The spec does not have this member. */
  | 'unknown-member'
  /** The spec says that it is of another JSON type. */
  | 'other-type'
  /** The spec says that it is always there. */
  | 'missing-member'
  /** The spec lists the values, and this is none of them. */
  | 'unknown-value'
  /** The failure has a `code` that the spec does not mention. */
  | 'unknown-code'
  /** The spec does not declare this HTTP status for the operation. */
  | 'unknown-status';

/** One way in which answers differ from the spec. It says how they are formed, never what stood in them. */
export interface Finding {
  /** In which way the answers differ. */
  kind: FindingKind;
  /** The HTTP status of the answers. */
  status: number;
  /** Whether the answers were successes. */
  success: boolean;
  /** Where in the answer, as a JSON pointer; `*` is any item of an array, `{*}` any member whose name is not told. */
  pointer: string;
  /** What the spec says: `string`, `integer | null`, `PENDING | PAID | DONE`, `nothing`. */
  expected: string;
  /** What came: a JSON type, `nothing` for a missing member, or the constant, code or status. */
  seen: string;
  /** In how many answers. */
  count: number;
}

/** How many answers came, by what the API said in them. */
export interface AnswerCount {
  /** How many said yes. */
  successes: number;
  /** How many said no. */
  failures: number;
}

/** What was found out about one operation. */
export interface OperationDrift {
  /** Its call path, `V20.payments.payture.billStatus`. */
  operation: string;
  /** How many answers were checked, by HTTP status. */
  answers: Record<string, AnswerCount>;
  /** The same by the path that was asked, because some operations may be at another path than the spec says. */
  paths?: Record<string, AnswerCount>;
  /**
   * In how many successes a member that the spec has was there with a value of the right type, by JSON pointer; `*` is any item
   * of an array, `{*}` any member of a map. It is missing in reports of earlier versions.
   */
  members?: Record<string, number>;
  /** In which ways its answers differ from the spec. */
  findings: Finding[];
}

/** What was found out about the spec from real answers. */
export interface DriftReport {
  /** Tells such a report from other files. */
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
