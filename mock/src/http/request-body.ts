import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { isObject, type JsonObject } from '../utils/json.ts';
import { Failure } from './answer.ts';

/** How many bytes a body may have. */
export const MAX_BYTES: number = 1024 * 1024;
/** How many it may have if it is passed on to the real server. */
export const MAX_PASSED_ON_BYTES: number = 64 * 1024 * 1024;

/** What is deeper overflows the stack of whatever walks through it: JSON.stringify, a validator, a page. */
const MAX_DEPTH = 200;

/** The body of a request. It is read when it is asked for, and only once. */
export class RequestBody {
  /** All bytes of the body, even if they are no JSON; undefined until they were read. */
  bytes: Buffer | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly #readBytes: () => Promise<Buffer>;
  readonly #maxBytes: number;
  #raw: Promise<Buffer> | undefined;
  #json: Promise<JsonObject | undefined> | undefined;

  /** @param readBytes reads what there is; called once, unless the headers say that there is nothing, or something wrong */
  constructor(headers: IncomingHttpHeaders, readBytes: () => Promise<Buffer>, maxBytes: number) {
    this.headers = headers;
    this.#readBytes = readBytes;
    this.#maxBytes = maxBytes;
  }

  /** Reads a body as it comes in, for at most `timeout` milliseconds. */
  static of(request: IncomingMessage, timeout: number, maxBytes: number): RequestBody {
    return new RequestBody(request.headers, () => readStream(request, timeout, maxBytes), maxBytes);
  }

  /** Reads the body as it is, whatever it is. Throws a Failure if it is too large or does not arrive. */
  raw(): Promise<Buffer> {
    this.#raw ??= this.#readRaw();
    return this.#raw;
  }

  /** Reads the body as a JSON object; undefined if there is none. Throws a Failure if it is anything else. */
  json(): Promise<JsonObject | undefined> {
    this.#json ??= this.#read();
    return this.#json;
  }

  async #read(): Promise<JsonObject | undefined> {
    // What is refused is read as well, so that the log has it.
    const bytes = await this.raw();
    if (bytes.length === 0) return undefined;
    checkHeaders(this.headers);
    return parse(bytes);
  }

  async #readRaw(): Promise<Buffer> {
    if (this.#isEmpty()) return Buffer.alloc(0);
    if (Number(this.headers['content-length']) > this.#maxBytes) throw tooLarge(this.#maxBytes);
    this.bytes = await this.#readBytes();
    return this.bytes;
  }

  #isEmpty(): boolean {
    const { 'content-length': length, 'transfer-encoding': chunked } = this.headers;
    return chunked === undefined && Number(length ?? 0) === 0;
  }
}

function checkHeaders(headers: IncomingHttpHeaders): void {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  if (type.trim() !== 'application/json') {
    const sent = headers['content-type'] === undefined ? 'no Content-Type' : `"${headers['content-type']}"`;
    throw new Failure(
      415,
      `The body must be sent with the header Content-Type: application/json, not ${sent}`,
    );
  }
  const charset = parameters.find((parameter) => parameter.trim().startsWith('charset='));
  if (charset !== undefined && !/charset="?(utf-?8|us-ascii)"?\s*$/.test(charset)) {
    throw new Failure(415, `The body must be UTF-8, not ${charset.trim()}`);
  }
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw new Failure(415, `The body must not be compressed (Content-Encoding: ${encoding})`);
  }
}

const tooLarge = (maxBytes: number) =>
  new Failure(413, `The body is larger than ${maxBytes / 1024 / 1024} MB`);

function readStream(request: IncomingMessage, timeout: number, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => {
      const message = `The body did not arrive within ${timeout / 1000} seconds: ${size} bytes of it are here`;
      fail(new Failure(408, message, { connection: 'close' }));
    }, timeout);
    // The rest of the body still comes in, but goes nowhere: many senders only read the answer when they have sent all.
    const fail = (error: Error) => {
      clearTimeout(timer);
      request.off('data', take);
      reject(error);
    };
    const take = (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) fail(tooLarge(maxBytes));
      else chunks.push(chunk);
    };
    request.on('data', take).on('error', fail);
    request.on('end', () => {
      clearTimeout(timer);
      resolve(Buffer.concat(chunks));
    });
  });
}

function parse(bytes: Buffer): JsonObject {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(400, 'The body is not valid UTF-8');
  }
  if (depthOf(text) > MAX_DEPTH)
    throw new Failure(
      400,
      `The body is nested too deep: at most ${MAX_DEPTH} lists and objects may stand in each other`,
    );
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Failure(400, `The body is not valid JSON: ${(error as Error).message}`);
  }
  if (!isObject(value)) {
    const sent = Array.isArray(value) ? 'an array' : value === null ? 'null' : `a ${typeof value}`;
    throw new Failure(400, `The body must be a JSON object, not ${sent}`);
  }
  return value;
}

/** In how many lists and objects the deepest part of a JSON text stands. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
