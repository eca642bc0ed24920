import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Mock } from '../../mock/src/index.ts';

export const PAYTURE = '/api/payments/20/payture';
export const SUBSCRIPTION = { subscription_id: '550e8400-e29b-41d4-a716-446655440001' };
export const GUEST = { ...SUBSCRIPTION, user_id: 'aa0e8400-e29b-41d4-a716-446655440005' };
export const GIFT = { ...GUEST, extended: { giftRecipient: 'recipient@example.com' } };
export const TOKEN = { AccessToken: 'token' };

/** Members that many answers have, and others. */
type UsualData = Record<string, unknown> & { bill_id?: string; id?: string; state?: string; status?: string };

export type Got<Data = UsualData> = { status: number; headers: Headers; body: Body<Data> };
export type Body<Data = UsualData> = { success: boolean; message?: string; code?: number; data?: Data };

/** Sends a request with JSON. `Data` is what the answer should have. */
export async function post<Data = UsualData>(
  url: string,
  body: unknown = undefined,
  headers: Record<string, string> = {},
): Promise<Got<Data>> {
  return send<Data>(url, {
    method: 'POST',
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

export async function send<Data = UsualData>(url: string, init: RequestInit = {}): Promise<Got<Data>> {
  const response = await fetch(url, init);
  const { status, headers } = response;
  const text = await response.text();
  return { status, headers, body: (text === '' ? undefined : JSON.parse(text)) as Body<Data> };
}

/** Returns the data of the answer to a request. Throws an Error if it has none. */
export async function dataOf<Data>(answer: Promise<Got<Data>>): Promise<Data> {
  const { status, body } = await answer;
  if (body.data === undefined) throw new Error(`HTTP ${status}: ${body.message ?? 'no data'}`);
  return body.data;
}

/** Writes these bytes to a new connection, and reads what comes back until the server closes it or `until` is there. */
export async function raw(mock: Mock, bytes: string | Buffer, until?: RegExp): Promise<string> {
  const socket = connect(mock.port, '127.0.0.1');
  let text = '';
  socket.on('error', () => undefined);
  socket.setTimeout(60_000, () => socket.destroy());
  socket.on('data', (chunk) => {
    text += chunk;
    if (until?.test(text)) socket.destroy();
  });
  socket.write(bytes);
  await once(socket, 'close');
  return text;
}

/** A directory of documents that is removed after the test. */
export function specWith(documents: Record<string, unknown>): string {
  const directory = writeSpec(documents);
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return directory;
}

export function writeSpec(documents: Record<string, unknown>): string {
  const directory = mkdtempSync(join(tmpdir(), 'mock-spec-'));
  for (const [file, document] of Object.entries(documents)) {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    // JSON is YAML.
    writeFileSync(join(directory, file), typeof document === 'string' ? document : JSON.stringify(document));
  }
  return directory;
}
