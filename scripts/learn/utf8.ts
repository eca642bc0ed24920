import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

const CHUNK = { highWaterMark: 262_144 };

/**
 * The text of a file as UTF-8, piece by piece, without a byte order mark. The file may be UTF-8 or UTF-16 (as PowerShell writes
 * it), and may be packed with gzip.
 */
export async function* readUtf8(file: string): AsyncGenerator<Uint8Array> {
  let decode: ((bytes: Uint8Array) => Uint8Array) | undefined;
  for await (const chunk of await unpacked(file)) {
    const bytes = chunk as Uint8Array;
    decode ??= decoderOf(bytes);
    yield decode(bytes);
  }
}

async function unpacked(file: string): Promise<Readable> {
  if (!(await isGzip(file))) return createReadStream(file, CHUNK);
  const text = createGunzip({ chunkSize: CHUNK.highWaterMark });
  // Whoever reads the text learns of errors by it, those of the file, too.
  pipeline(createReadStream(file, CHUNK), text, () => undefined);
  return text;
}

/** https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1 */
async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.readUInt16BE() === 0x1f8b;
  } finally {
    await handle.close();
  }
}

/** JSON begins with ASCII: of UTF-16, one of the first two bytes is zero, unless they are the byte order mark. */
function decoderOf([first, second, third]: Uint8Array): (bytes: Uint8Array) => Uint8Array {
  if (first === 0xff && second === 0xfe) return fromUtf16('utf-16le');
  if (first === 0xfe && second === 0xff) return fromUtf16('utf-16be');
  if (second === 0) return fromUtf16('utf-16le');
  if (first === 0) return fromUtf16('utf-16be');
  return first === 0xef && second === 0xbb && third === 0xbf ? withoutMark() : (bytes) => bytes;
}

function fromUtf16(encoding: string): (bytes: Uint8Array) => Uint8Array {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  return (bytes) => encoder.encode(decoder.decode(bytes, { stream: true }));
}

function withoutMark(): (bytes: Uint8Array) => Uint8Array {
  let isFirst = true;
  return (bytes) => {
    const begin = isFirst ? 3 : 0;
    isFirst = false;
    return bytes.subarray(begin);
  };
}
