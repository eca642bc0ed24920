import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { type Recorded, type Recorder, startRecorder } from '../recorder.ts';
import { type Behaviour, succeeding } from './exchange.ts';

/** An endpoint of its own, and the requests that reached it. */
interface Trap {
  readonly endpoint: string;
  readonly requests: readonly Recorded[];
}

export interface FaultServer {
  readonly url: string;
  /** The requests that reached no trap. */
  readonly requests: readonly Recorded[];
  /** Another origin. Nothing is ever to reach it. */
  readonly elsewhere: Recorder;
  /** An endpoint whose requests all meet with the same behaviour. */
  trap(behave: Behaviour): Trap;
  /** Throws if a client has left a socket open. */
  close(): Promise<void>;
}

const PATIENCE = 3_000;

/** A real server that misbehaves as it is told. What reaches no trap is a success. */
export async function startFaultServer(port = 0): Promise<FaultServer> {
  const elsewhere = await startRecorder();
  const untrapped = { behave: succeeding, requests: [] as Recorded[] };
  const traps = [untrapped];
  /** The open sockets, each with its last request; runtimes also open some that they then do not use. */
  const sockets = new Map<Socket, string | undefined>();

  const server = createServer({ keepAliveTimeout: 0 }, async (request, response) => {
    const { method = '', url = '', headers, socket } = request;
    const trap = traps[Number(/^\/trap-(\d+)\//.exec(url)?.[1] ?? 0)];
    const body = await bodyOf(request);
    if (!trap || body === undefined) return;
    sockets.set(socket, url);
    const number = trap.requests.push({ method, url, headers, body });
    trap.behave({ request, body, response, socket, number, elsewhere: elsewhere.url });
  });
  server.on('connection', (socket) => {
    sockets.set(socket, undefined);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    requests: untrapped.requests,
    elsewhere,
    trap(behave) {
      const requests: Recorded[] = [];
      const number = traps.push({ behave, requests }) - 1;
      return { endpoint: `${url}/trap-${number}`, requests };
    },
    async close() {
      server.close();
      for (const [socket, request] of sockets) if (!request) socket.destroy();
      for (const until = Date.now() + PATIENCE; sockets.size > 0 && Date.now() < until; await delay(10)) {
        server.closeIdleConnections();
      }
      const left = [...sockets.values()];
      server.closeAllConnections();
      await elsewhere.close();
      if (left.length > 0) throw new Error(`Sockets were left open after: ${left.join(', ')}`);
    },
  };
}

/** undefined if the client went away first. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString();
  } catch {
    return undefined;
  }
}
