import { createServer, type IncomingMessage, request as send } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A POST as it came to the proxy. */
export interface Post {
  readonly path: string;
  /** Whether its connection had served a request before. */
  readonly reused: boolean;
}

export interface BreakingProxy {
  readonly url: string;
  /** The POSTs that came, the broken ones among them. */
  readonly posts: readonly Post[];
  close(): Promise<void>;
}

/**
 * A proxy that brings each request to the server at `target`. For a POST where `breaks` says so, it closes the connection once the
 * server has answered, without a byte of the answer: the work is done, and the client cannot know it.
 */
export async function startBreakingProxy(
  target: string,
  breaks: (post: Post) => boolean,
): Promise<BreakingProxy> {
  const posts: Post[] = [];
  const used = new WeakSet<Socket>();
  const proxy = createServer(async (request, response) => {
    const { method, socket, url: path = '' } = request;
    const post = { path, reused: used.has(socket) };
    used.add(socket);
    if (method === 'POST') posts.push(post);
    const answer = await forward(target, request);
    if (method === 'POST' && breaks(post)) {
      answer.resume();
      socket.destroy();
    } else {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    }
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    posts,
    close: () => new Promise((closed) => proxy.close(() => closed()).closeAllConnections()),
  };
}

function forward(target: string, request: IncomingMessage): Promise<IncomingMessage> {
  const { method, url, headers } = request;
  return new Promise((answered, failed) => {
    request.pipe(send(`${target}${url}`, { method, headers }, answered).on('error', failed));
  });
}
