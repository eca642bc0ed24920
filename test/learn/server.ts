import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answers = Readonly<Record<string, readonly (readonly [status: number, answer: unknown])[]>>;

export interface Server {
  readonly url: string;
  close(): Promise<void>;
}

/** A real server that gives the answers of each path in turn, the last of them again and again; pages by their paths. */
export async function serve(answers: Answers, pages: Readonly<Record<string, string>> = {}): Promise<Server> {
  const asked = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const page = pages[path];
    if (page !== undefined) {
      const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.writeHead(200, { 'content-type': type }).end(page);
      return;
    }
    const ofPath = answers[path] ?? [];
    const turn = asked.get(path) ?? 0;
    asked.set(path, turn + 1);
    const [status, answer] = ofPath[Math.min(turn, ofPath.length - 1)] ?? [404, 'not found'];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
