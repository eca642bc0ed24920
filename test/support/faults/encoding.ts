import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { answering, type Behaviour, JSON_TYPE, SUCCESS } from './exchange.ts';

const zipped = gzipSync(SUCCESS);
const encoded = (encoding: string, bytes: Buffer | string): Behaviour =>
  answering(200, bytes, { ...JSON_TYPE, 'Content-Encoding': encoding });
const typed = (type: string | undefined, bytes: Buffer | string): Behaviour =>
  answering(200, bytes, type === undefined ? {} : { 'Content-Type': type });

/** Compression and character sets that the client sees through. */
export const encodings = {
  gzip: encoded('gzip', zipped),
  deflate: encoded('deflate', deflateSync(SUCCESS)),
  brotli: encoded('br', brotliCompressSync(SUCCESS)),
  'a byte order mark': typed('application/json', `\ufeff${SUCCESS}`),
  'another charset than it is': typed('application/json; charset=windows-1251', SUCCESS),
  'bytes that are no UTF-8': typed(
    'application/json',
    Buffer.from('{"success":true,"data":"\xff"}', 'latin1'),
  ),
  'JSON as HTML': typed('text/html', SUCCESS),
  'JSON without a type': typed(undefined, SUCCESS),
} satisfies Record<string, Behaviour>;

/** Compression that breaks while it is undone. */
export const brokenEncodings = {
  'broken gzip': encoded('gzip', Buffer.concat([zipped.subarray(0, 10), Buffer.alloc(50, 255)])),
  'no gzip where gzip is said': encoded('gzip', SUCCESS),
} satisfies Record<string, Behaviour>;

/** What can be decoded, but not to JSON. */
export const foreignEncodings = {
  'gzip without its end': encoded('gzip', zipped.subarray(0, zipped.length - 12)),
  'UTF-16': typed('application/json; charset=utf-16', Buffer.from(`\ufeff${SUCCESS}`, 'utf16le')),
} satisfies Record<string, Behaviour>;
