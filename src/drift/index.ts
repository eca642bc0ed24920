export { createDriftMonitor, type DriftMonitor, type DriftOptions } from './monitor.ts';
export type { AnswerCount, DriftReport, Finding, FindingKind, OperationDrift } from './report.ts';
