import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { OptionError } from './options.ts';

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
  '.yaml': 'application/yaml',
};

const taken = (port: number): OptionError =>
  new OptionError(`Port ${port} is taken by another program. Name another one: --port ${port + 1}`);

/** Serves the files of a folder to this machine. */
export async function serve(folder: string, port = 0): Promise<Served> {
  const server = createServer(async ({ url = '/' }, response) => {
    try {
      const { pathname } = new URL(url, 'http://localhost');
      const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html');
      const content = await readFile(join(folder, path));
      response.setHeader(
        'content-type',
        `${types[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`,
      );
      response.end(content);
    } catch {
      const page = await readFile(join(folder, '404.html')).catch(() => 'There is no such page.\n');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    }
  });
  await new Promise<void>((listening, failed) => {
    server
      .once('error', (error: NodeJS.ErrnoException) =>
        failed(error.code === 'EADDRINUSE' ? taken(port) : error),
      )
      .listen(port, '127.0.0.1', listening);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((closed) => server.close(() => closed()).closeAllConnections()),
  };
}
