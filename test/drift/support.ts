import { afterAll, beforeAll } from 'vitest';
import type { DriftMonitor, Finding } from '../../src/drift/index.ts';
import { createBehindApi } from '../../src/index.ts';
import { answering, type FaultServer, startFaultServer } from '../support/faults/index.ts';
import { createDriftMonitor } from './frozen.ts';

let server: FaultServer;

/** A real server for the tests of a file. */
export function useServer(): void {
  beforeAll(async () => {
    server = await startFaultServer();
  });
  afterAll(() => server.close());
}

/** An endpoint that gives one answer. */
export const endpointOf = (answer: unknown, status = 200): string =>
  server.trap(answering(status, JSON.stringify(answer))).endpoint;

/** A client whose server gives one answer, watched by a monitor. */
export function clientOf(drift: Pick<DriftMonitor, 'onAnswer'>, answer: unknown, status = 200) {
  return createBehindApi({
    endpoint: endpointOf(answer, status),
    accessToken: 'token',
    retries: 0,
    logLevel: 'off',
    onAnswer: drift.onAnswer,
  });
}

/** What a monitor finds in one answer to billStatus. */
export async function findingsIn(answer: unknown, status = 200): Promise<Finding[]> {
  const drift = createDriftMonitor();
  await clientOf(drift, answer, status).V20.payments.payture.billStatus('bill');
  return drift.report().operations.flatMap(({ findings }) => findings);
}

export const bill = (status: string) => ({ bill_info: { bill_status: 'PAID', amount: 99_900 }, status });

/** Gives an answer of an operation straight to a monitor. */
export function tell(
  drift: DriftMonitor,
  answer: unknown,
  status = 200,
  name = BILL_STATUS,
  response = { headers: new Headers(), length: 0 },
): void {
  const operation = { name, path: '/api/payments/20/payture/billStatus', effect: 'read' as const };
  drift.onAnswer(answer as { success: true; data: unknown }, operation, status, response);
}

export const BILL_STATUS = 'V20.payments.payture.billStatus';
