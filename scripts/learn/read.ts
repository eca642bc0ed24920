import { hash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { DriftReport } from '../../src/drift/report.ts';
import { AnswersSeen } from './answers-seen.ts';
import { readHar } from './har.ts';
import type { OperationAt, Recording } from './har-entries.ts';
import { InputError } from './input-error.ts';
import { parseReport } from './report.ts';
import { readUtf8 } from './utf8.ts';

/** What one file gave; `recording` where it was a HAR file. */
export interface Input {
  readonly file: string;
  readonly report: DriftReport;
  readonly recording?: Recording;
  /** The file that has the same report, if one was read before. */
  readonly sameAs?: string;
}

const LARGEST_REPORT = 64 * 1024 * 1024;

/** Reads files one after the other. What they have in common is counted once. */
export class InputReader {
  readonly #operationAt: OperationAt;
  readonly #answers = new AnswersSeen();
  readonly #reports = new Map<string, string>();

  constructor(operationAt: OperationAt) {
    this.#operationAt = operationAt;
  }

  async read(file: string): Promise<Input> {
    try {
      return await this.#read(file);
    } catch (error) {
      // The errors of zlib have codes such as Z_DATA_ERROR.
      if (!/^Z_/.test(String((error as NodeJS.ErrnoException).code))) throw error;
      throw new InputError(`${file}: this gzip file is broken. Was it cut off while it was saved?`);
    }
  }

  async #read(file: string): Promise<Input> {
    const info = await stat(file).catch(() => undefined);
    if (!info?.isFile()) throw new InputError(`${file}: there is no such file.`);
    if (await isHar(file)) {
      const recording = await readHar(file, this.#operationAt, this.#answers);
      return { file, report: recording.report, recording };
    }
    const report = parseReport(await readText(file), file);
    const key = hash('sha256', JSON.stringify(report));
    const sameAs = this.#reports.get(key);
    if (sameAs !== undefined) return { file, report, sameAs };
    this.#reports.set(key, file);
    return { file, report };
  }
}

async function readText(file: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of readUtf8(file)) {
    size += chunk.length;
    if (size > LARGEST_REPORT) throw new InputError(`${file}: this is too large for a drift report.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** A HAR file begins with its `log`, whatever it is called. */
async function isHar(file: string): Promise<boolean> {
  if (/\.har(\.gz)?$/i.test(file)) return true;
  for await (const chunk of readUtf8(file))
    return /^\s*\{\s*"log"/.test(Buffer.from(chunk.subarray(0, 256)).toString());
  return false;
}
