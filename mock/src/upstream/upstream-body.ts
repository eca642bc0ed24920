import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, zstdDecompress } from 'node:zlib';

/** What is longer is passed on as it comes. */
const MAX_BYTES = 16 * 1024 * 1024;

const DECODERS: Readonly<
  Record<string, (bytes: Buffer, limit: { maxOutputLength: number }) => Promise<Buffer>>
> = {
  identity: async (bytes) => bytes,
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
};

/** The body of an answer: a text that was read and unpacked, or bytes that are passed on as they come. */
export type UpstreamBody = { readonly text: string } | { readonly stream: Readable };

/** Reads a body that may be an answer of the API. All others, such as files and events, are left to be passed on. */
export async function readBody(response: IncomingMessage): Promise<UpstreamBody> {
  const { 'content-type': type, 'content-encoding': encoding = 'identity' } = response.headers;
  const decode = DECODERS[encoding.trim().toLowerCase()];
  if (!isText(type) || decode === undefined) return { stream: response };

  const chunks: Buffer[] = [];
  let size = 0;
  const rest: AsyncIterator<Buffer> = response[Symbol.asyncIterator]();
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    chunks.push(next.value);
    size += next.value.length;
    if (size > MAX_BYTES) return { stream: Readable.from(joined(chunks, rest), { objectMode: false }) };
  }
  const bytes = Buffer.concat(chunks);
  const decoded = await decode(bytes, { maxOutputLength: MAX_BYTES }).catch(() => undefined);
  if (decoded === undefined || !isUtf8(decoded))
    return { stream: Readable.from([bytes], { objectMode: false }) };
  return { text: decoded.toString() };
}

/** Tells whether a body is a text that has an end. Clients take an answer for one whatever its type is called. */
function isText(type = ''): boolean {
  const [name = ''] = type.toLowerCase().split(';');
  const plain = name.trim();
  if (plain === 'text/event-stream') return false;
  return plain === '' || plain.startsWith('text/') || /[/+]json$/.test(plain);
}

async function* joined(chunks: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* chunks;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
