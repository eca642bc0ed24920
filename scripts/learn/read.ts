import { open, readFile, stat } from 'node:fs/promises';
import type { DriftReport } from '../../src/drift/report.ts';
import { type Recording, readHar } from './har.ts';
import { InputError } from './input-error.ts';
import { parseReport } from './report.ts';

/** What one file gave; `recording` where it was a HAR file. */
export interface Input {
  readonly file: string;
  readonly report: DriftReport;
  readonly recording?: Recording;
}

const LARGEST_REPORT = 64 * 1024 * 1024;

export async function readInput(
  file: string,
  operationAt: (path: string) => string | undefined,
): Promise<Input> {
  const info = await stat(file).catch(() => undefined);
  if (!info?.isFile()) throw new InputError(`${file}: there is no such file.`);
  if (await isHar(file)) {
    const recording = await readHar(file, operationAt);
    return { file, report: recording.report, recording };
  }
  if (info.size > LARGEST_REPORT) throw new InputError(`${file}: this is too large for a drift report.`);
  return { file, report: parseReport(await readFile(file, 'utf8'), file) };
}

/** A HAR file begins with its `log`, whatever it is called. */
async function isHar(file: string): Promise<boolean> {
  if (file.endsWith('.har')) return true;
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256, 0);
    return /^\uFEFF?\s*\{\s*"log"/.test(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await handle.close();
  }
}
