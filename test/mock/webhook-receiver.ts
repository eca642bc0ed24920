import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { GUEST, PAYTURE, post, send } from './support.ts';

/** As the manual has it. */
export const SECRET = 'whsec_bW9jay1vZi10aGUtYmVoaW5kLWFwaS1zZWNyZXQ=';

export interface Received {
  readonly id: string;
  readonly body: { readonly bill_id: string; readonly status: string; readonly amount: number };
  readonly isSigned: boolean;
}

/** A mock, and the server of a user that it tells what happens. */
export class WebhookReceiver {
  mock!: Mock;
  url = '';
  received: Received[] = [];
  /** The statuses of the next answers; then 200. */
  statuses: number[] = [];

  get statusesSent(): string[] {
    return this.received.map(({ body }) => body.status);
  }

  async createBill(where: string = this.mock.url, body: object = GUEST): Promise<string> {
    return String((await post(`${where}${PAYTURE}/billCreateUnauthorised`, body)).body.data?.bill_id);
  }

  control(method: string, path: string, body?: unknown) {
    return send(`${this.mock.url}/__mock/webhooks${path}`, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
  }
}

/** Starts both for the tests of a file, and forgets what happened after each. */
export function webhookReceiver(): WebhookReceiver {
  const here = new WebhookReceiver();
  const server = createServer(async (request, response) => {
    const text = (await request.toArray()).join('');
    const headers = request.headers as Record<string, string>;
    here.received.push({
      id: String(headers['webhook-id']),
      body: JSON.parse(text),
      isSigned: isSigned(text, headers),
    });
    response.writeHead(here.statuses.shift() ?? 200, { location: '/elsewhere' }).end();
  });
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    here.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notices`;
    here.mock = await startMock({ webhook: { url: here.url, retryDelay: 1 } });
  });
  afterAll(async () => {
    await here.mock.close();
    server.close();
  });
  afterEach(() => {
    here.mock.reset();
    here.received = [];
    here.statuses = [];
  });
  return here;
}

export function isSigned(text: string, headers: Record<string, string>, secret = SECRET): boolean {
  try {
    new Webhook(secret).verify(text, headers);
    return true;
  } catch {
    return false;
  }
}
