import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const PROGRAM = fileURLToPath(new URL('../programs/shop.ts', import.meta.url));
const PAGE = (action: string) => `<!doctype html>
<html lang="en">
<title>Shop</title>
<link rel="icon" href="data:,">
<h1>Shop</h1>
<button type="button">${action}</button>
<output></output>
<script type="module" src="/shop.js"></script>
</html>`;

export interface Shop {
  readonly url: string;
  close(): Promise<void>;
}

/** A web shop of another origin than the API's. */
export async function startShop(): Promise<Shop> {
  const { outputFiles } = await build({ entryPoints: [PROGRAM], bundle: true, format: 'esm', write: false });
  const script = outputFiles[0]?.text ?? '';
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://shop');
    const [type, body] =
      pathname === '/shop.js'
        ? ['text/javascript', script]
        : ['text/html', PAGE(pathname === '/thanks' ? 'Check' : 'Buy')];
    response.writeHead(200, { 'content-type': type }).end(body);
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
