import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMock } from '../../mock/src/index.ts';

/** What the server got. */
interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

type Answering = (response: ServerResponse, received: Received) => unknown;

/** Stands for the real server: a second mock that does not say that it is one, and whose answers a test can replace. */
export class RealServer {
  readonly url: string;
  received: Received[] = [];
  /** Answers in place of the mock. */
  answering: Answering | undefined;
  readonly #end: () => Promise<void>;

  private constructor(url: string, end: () => Promise<void>) {
    this.url = url;
    this.#end = end;
  }

  static async start(): Promise<RealServer> {
    const mock = await createMock();
    const server = createServer(async (request, response) => {
      const body = Buffer.concat(await request.toArray()).toString();
      const { method = '', url = '', headers } = request;
      real.received.push({ method, url, headers, body });
      if (real.answering !== undefined) return real.answering(response, { method, url, headers, body });
      const sent = new Headers(
        Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
      );
      for (const name of ['connection', 'content-length', 'host']) sent.delete(name);
      const answer = await mock.fetch(url, { method, headers: sent, ...(body !== '' && { body }) });
      answer.headers.delete('x-mock');
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const real = new RealServer(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, async () => {
      server.closeAllConnections();
      server.close();
      await mock.close();
    });
    return real;
  }

  /** Answers with JSON from now on. */
  answerWith(status: number, body: unknown, headers: Record<string, string> = {}): void {
    this.answering = (response) =>
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(body));
  }

  close(): Promise<void> {
    return this.#end();
  }
}
