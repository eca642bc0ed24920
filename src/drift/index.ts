export { createDriftMonitor, type DriftMonitor, type DriftOptions } from './monitor.ts';
export type { DriftReport, Finding, FindingKind, OperationDrift } from './report.ts';
