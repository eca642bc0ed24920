// Standard Webhooks: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
import { createHmac } from 'node:crypto';

const PREFIX = 'whsec_';

/** The secret with which webhooks are signed if no other is given. It is written in MANUAL.md, so it protects nothing. */
export const DEFAULT_SECRET = `${PREFIX}bW9jay1vZi10aGUtYmVoaW5kLWFwaS1zZWNyZXQ=`;

/** Returns the headers that identify and sign a message. */
export function signedHeaders(id: string, body: string, secret: string, now: Date): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signature = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

/** Throws an Error if a secret is none. */
export function checkSecret(secret: string): void {
  keyOf(secret);
}

function keyOf(secret: string): Buffer {
  const [, base64] = /^whsec_([A-Za-z\d+/]+=*)$/.exec(secret) ?? [];
  if (base64 !== undefined) return Buffer.from(base64, 'base64');
  throw new Error(
    `The secret of a webhook should be ${PREFIX} and bytes in base64, such as ${DEFAULT_SECRET}`,
  );
}
