import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { assemble, type InProcessOptions, type MockParts } from '../in-process/assemble.ts';
import { checkOptions } from '../in-process/check-options.ts';
import { InProcessMock } from '../in-process/in-process-mock.ts';
import { accessLog, type LogStyle } from './access-log.ts';
import { hostInUrl, readHost, readPort } from './address.ts';
import { answerMalformedRequest, refuseTunnel } from './malformed-request.ts';
import { requestListener } from './request-listener.ts';

export interface MockOptions extends InProcessOptions {
  /** The port to listen on; 0, which is the default, means a free one. */
  readonly port?: number;
  /** The address to listen on; by default only this machine can reach the mock. */
  readonly host?: string;
  /** Names under which the mock is reached, and whose pages may send control requests; local ones may always. */
  readonly allowHosts?: readonly string[];
  /** How requests are reported on stderr; `off` by default. */
  readonly log?: LogStyle;
  /** How many milliseconds a body may take to arrive; 10000 by default. */
  readonly bodyTimeout?: number;
}

/**
 * How long a connection stays open without a request, in ms. Many clients do not know when a server closes theirs, and their request
 * fails at that moment: the 5 seconds of Node are those after which an app asks again whether a bill is paid.
 */
const KEEP_ALIVE = 75_000;

/** What only a mock that listens has. */
const OWN_OPTIONS = ['port', 'host', 'allowHosts', 'log', 'bodyTimeout'];

/** A mock that listens on a port. Its own methods are about the default world. */
export class Mock extends InProcessMock {
  readonly port: number;
  readonly #server: Server;

  constructor(parts: MockParts, server: Server, host: string) {
    const { port } = server.address() as AddressInfo;
    super(parts, `http://${hostInUrl(host)}:${port}`);
    this.port = port;
    this.#server = server;
  }

  /** Ends the server and all its connections, and writes the state. Throws an Error if that can not be written. */
  override async close(): Promise<void> {
    if (!this.#server.listening) return;
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
    await super.close();
  }
}

/** Starts a mock. Throws an Error if a document, the state file or the address is wrong. */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  checkOptions(options, OWN_OPTIONS);
  const { allowHosts = [], bodyTimeout = 10_000 } = options;
  const port = readPort(options.port ?? 0);
  const host = readHost(options.host ?? '127.0.0.1');
  const allowedHosts = new Set([host, ...allowHosts].map((name) => name.toLowerCase()));
  const parts = await assemble(options, allowedHosts);
  const listener = requestListener(parts.dispatcher, {
    bodyTimeout,
    accessLog: accessLog(options.log ?? 'off'),
  });
  const server = await listen(listener, { port, host, bodyTimeout }).catch(async (error) => {
    await parts.close();
    throw error;
  });
  return new Mock(parts, server, host);
}

interface ListenOptions {
  readonly port: number;
  readonly host: string;
  readonly bodyTimeout: number;
}

async function listen(
  listener: RequestListener,
  { port, host, bodyTimeout }: ListenOptions,
): Promise<Server> {
  const server = createServer(
    {
      requireHostHeader: false,
      // For headers that arrive slowly, and bodies that no handler reads.
      requestTimeout: bodyTimeout + 5000,
      keepAliveTimeout: KEEP_ALIVE,
      connectionsCheckingInterval: 5000,
    },
    listener,
  );
  server.on('checkExpectation', listener);
  server.on('clientError', answerMalformedRequest);
  server.on('connect', refuseTunnel);
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}
