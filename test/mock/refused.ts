import { expect } from 'vitest';
import type { Mock } from '../../mock/src/index.ts';
import { PAYTURE, post } from './support.ts';

export const BILL_STATUS = `${PAYTURE}/billStatus`;

export const head = (lines: string[], path = BILL_STATUS) =>
  [`POST ${path} HTTP/1.1`, 'Host: mock', 'Content-Type: application/json', ...lines, '', ''].join('\r\n');

export function parsed(text: string): { status: number; head: string; message: string } {
  const [top = '', body = ''] = text.split('\r\n\r\n');
  const { success, message } = JSON.parse(body) as { success: boolean; message: string };
  expect(success).toBe(false);
  expect(top.toLowerCase()).toContain('content-type: application/json');
  return { status: Number(top.split(' ')[1]), head: top.toLowerCase(), message };
}

/** The server still works. */
export async function expectAlive(mock: Mock): Promise<void> {
  expect((await post(`${mock.url}${BILL_STATUS}`, { bill_id: 'x' })).status).toBe(200);
}
