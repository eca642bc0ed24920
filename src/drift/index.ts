/**
 * Reports where real answers differ from the spec, and never what is in them.
 *
 * @module
 */
export { createDriftMonitor, type DriftMonitor, type DriftOptions } from './monitor.ts';
export type { AnswerCount, DriftReport, Finding, FindingKind, OperationDrift } from './report.ts';
