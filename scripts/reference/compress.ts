import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Less than a packet of the network is not worth it. */
const LEAST = 1_400;

/**
 * Writes files once more beside themselves, as `.gz` and `.br`, for servers that send those where a browser takes them.
 * https://docs.gitlab.com/user/project/pages/introduction/#serving-compressed-assets
 *
 * @returns how many files have been compressed
 */
export async function compressInto(folder: string, files: ReadonlyMap<string, string>): Promise<number> {
  const large = [...files].filter(([, text]) => Buffer.byteLength(text) >= LEAST);
  for (const [path, text] of large) {
    const [zipped, brotli] = await Promise.all([
      promisify(gzip)(text, { level: 9 }),
      promisify(brotliCompress)(text, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 9,
          [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
        },
      }),
    ]);
    await writeFile(join(folder, `${path}.gz`), zipped);
    await writeFile(join(folder, `${path}.br`), brotli);
  }
  return large.length;
}
