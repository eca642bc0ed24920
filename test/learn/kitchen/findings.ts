import type { Finding } from '../../../src/drift/report.ts';
import { drift } from '../reports.ts';
import { CREATE, learned } from './learned.ts';

/** What is written of a member that nobody has described. */
export const SEEN = { description: 'Seen in answers; not described yet.', 'x-source': 'observed' };

export const member = (pointer: string, seen = 'string', count = 5) => ({ pointer, seen, count });

export const otherType = (pointer: string, seen: string) => ({ kind: 'other-type' as const, pointer, seen });

export const missing = (pointer: string) => ({ kind: 'missing-member' as const, pointer, seen: 'nothing' });

export const value = (pointer: string, seen: string) => ({ kind: 'unknown-value' as const, pointer, seen });

export const status = (status: number) => ({ kind: 'unknown-status' as const, status, seen: `${status}` });

export const code = (status: number, seen: string) => ({
  kind: 'unknown-code' as const,
  ...{ status, pointer: '/code', seen },
});

/** What is learned of the first operation. */
export const fromCreate = (...findings: Partial<Finding>[]) => learned(drift(CREATE, findings));
