import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../scripts/learn/input-error.ts';
import { InputReader } from '../../scripts/learn/read.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { BILL_PATH, bill, har } from './har.ts';
import { BILL_STATUS, drift, report } from './reports.ts';

const folder = temporaryFolder('encodings');

const read = (name: string, bytes: Uint8Array | string) => {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return new InputReader((path) => (path === BILL_PATH ? BILL_STATUS : undefined)).read(file);
};

const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const encodings: Record<string, (text: string) => Uint8Array> = {
  'UTF-8': Buffer.from,
  'UTF-8 with a byte order mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16, little-endian': utf16,
  'UTF-16, little-endian, with a byte order mark': (text) => utf16(`\uFEFF${text}`),
  'UTF-16, big-endian': (text) => utf16(text).swap16(),
  'UTF-16, big-endian, with a byte order mark': (text) => utf16(`\uFEFF${text}`).swap16(),
  gzip: gzipSync,
  'gzip of UTF-16': (text) => gzipSync(utf16(`\uFEFF${text}`)),
};

// Longer than a piece that is read at a time, with a letter of two bytes at the border.
const long = JSON.stringify(har([{ path: BILL_PATH, text: bill({ никогда: 'ж'.repeat(300_001) }) }]));

describe.each(Object.entries(encodings))('a file in %s', (_, encode) => {
  it('is read if it is a HAR file, whatever it is called', async () => {
    for (const name of ['a.har', 'recording.json']) {
      const { recording } = await read(name, encode(long));
      expect(recording).toMatchObject({ checked: 1, unreadable: 0 });
    }
  });

  it('is read if it is a drift report', async () => {
    const given = report(drift(BILL_STATUS, [{ pointer: '/data/fee', count: 5 }]));
    expect((await read('report.json', encode(JSON.stringify(given)))).report).toEqual(given);
  });
});

it.each(['a.har.gz', 'report.json.gz'])('a gzip file that is cut off is refused: %s', async (name) => {
  const cut = gzipSync(long).subarray(0, 60);
  await expect(read(name, cut)).rejects.toThrow(InputError);
  // Whether the end is missed before or after the first piece was read is a matter of chance.
  for (let time = 0; time < 100; time++) await expect(read(name, cut)).rejects.toThrow(/cut off/);
});

it.each(['text', 'base64'])('an answer may begin with a byte order mark, as %s', async (kind) => {
  const answer = `\uFEFF${bill()}`;
  const entry =
    kind === 'text' ? { text: answer } : { text: Buffer.from(answer).toString('base64'), encoding: 'base64' };
  const { recording } = await read('a.har', JSON.stringify(har([{ path: BILL_PATH, ...entry }])));
  expect(recording).toMatchObject({ checked: 1, unreadable: 0 });
});
