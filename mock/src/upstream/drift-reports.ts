import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DriftMonitor, DriftReport } from 'node-behind-api-client/drift';
import { replaceFile } from '../entities/replace-file.ts';
import type { Answer } from '../http/answer.ts';
import type { Effect } from '../spec/documents.ts';
import { isObject } from '../utils/json.ts';

/** How long findings are gathered before they are written, in ms. */
const WRITE_DELAY = 1000;

/** An operation at the path that was asked. */
interface CheckedOperation {
  readonly name: string;
  readonly path: string;
  readonly effect: Effect;
}

type Envelope = Parameters<DriftMonitor['onAnswer']>[0];

/**
 * Compares answers of the real server with the spec, by the drift monitor of the client, and keeps the report. It has no values of the
 * answers. Each mock writes a file of its own, so that nothing is overwritten or counted twice.
 */
export class DriftReports {
  readonly #monitor: DriftMonitor;
  readonly #directory: string | undefined;
  #file: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  private constructor(monitor: DriftMonitor, directory: string | undefined) {
    this.#monitor = monitor;
    this.#directory = directory;
  }

  /**
   * Makes reports that are empty.
   *
   * @param directory - where they are written; if undefined, nowhere. Throws an Error if it can not be
   */
  static async open(directory: string | undefined): Promise<DriftReports> {
    if (directory !== undefined) await checkDirectory(directory);
    const { createDriftMonitor } = await loadMonitor();
    return new DriftReports(createDriftMonitor(), directory);
  }

  /** Compares an answer, unless it is no answer of the API. */
  check(operation: CheckedOperation, { status, headers, body }: Answer): void {
    const envelope = parsed(body);
    if (!isEnvelope(envelope)) return;
    const pairs = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
    this.#monitor.onAnswer(envelope, operation, status, { headers: new Headers(pairs), length: body.length });
    if (this.#directory !== undefined) this.#writeLater(this.#directory);
  }

  report(): DriftReport {
    return this.#monitor.report();
  }

  /** Begins a new report. What was written of the one before stays. */
  async clear(): Promise<void> {
    await this.close();
    this.#monitor.reset();
    this.#file = undefined;
  }

  /** Writes what has not been written yet. Throws an Error if it can not be written. */
  async close(): Promise<void> {
    await this.#writing;
    if (this.#timer === undefined || this.#directory === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#write(this.#directory);
  }

  #writeLater(directory: string): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#writing = this.#write(directory).catch((error: Error) => console.error(error.message));
    }, WRITE_DELAY);
  }

  async #write(directory: string): Promise<void> {
    const report = this.report();
    if (report.operations.length === 0) return;
    this.#file ??= join(
      directory,
      `drift-${new Date().toISOString().replaceAll(':', '-')}-${process.pid}.json`,
    );
    try {
      await replaceFile(this.#file, `${JSON.stringify(report, null, 2)}\n`);
    } catch (error) {
      throw new Error(`The report could not be written: ${(error as Error).message}`);
    }
  }
}

async function checkDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
    await access(directory, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`Reports can not be written into ${directory} (${code}). --reports takes a directory.`);
  }
}

/** It has the whole spec, so it is loaded when it is needed. */
async function loadMonitor(): Promise<typeof import('node-behind-api-client/drift')> {
  try {
    return await import('node-behind-api-client/drift');
  } catch (error) {
    throw new Error(
      `The check of answers could not be loaded: ${(error as Error).message}. It is in node-behind-api-client; in the repository, npm run build makes it.`,
    );
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isEnvelope(value: unknown): value is Envelope {
  return isObject(value) && typeof value.success === 'boolean';
}
