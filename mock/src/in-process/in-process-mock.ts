import type { DriftReport } from 'node-behind-api-client/drift';
import { assemble, type InProcessOptions, type MockParts } from './assemble.ts';
import { checkOptions } from './check-options.ts';
import { MockWorld } from './mock-world.ts';

/** The address of a mock that has none: no name ends in `.test` (RFC 6761). */
const NO_ADDRESS = 'http://mock.test';

/** A named world. `using` drops it at the end of the block. */
export class NamedMockWorld extends MockWorld {
  readonly name: string;
  readonly #parts: MockParts;

  constructor(name: string, parts: MockParts, origin: string) {
    super(parts.worlds.open(name), parts, origin);
    this.name = name;
    this.#parts = parts;
  }

  /** Forgets this world. Its address begins a new one. */
  drop(): void {
    this.#parts.worlds.drop(this.name);
  }

  [Symbol.dispose](): void {
    this.drop();
  }
}

/** A mock in this process. Its own methods are about the default world. */
export class InProcessMock extends MockWorld {
  readonly #parts: MockParts;
  readonly #origin: string;

  constructor(parts: MockParts, origin: string) {
    super(parts.worlds.default, parts, origin);
    this.#parts = parts;
    this.#origin = origin;
  }

  /** How many operations the API has. */
  get operations(): number {
    return this.#parts.operations;
  }

  /** Returns a world, which is made if there is none with this name. Throws an Error if the name is none, or if there are too many. */
  world(name: string): NamedMockWorld {
    return new NamedMockWorld(name, this.#parts, this.#origin);
  }

  /**
   * Returns how answers of the real server differ from the spec; undefined if the mock is not in front of it. `npm run spec:learn` takes
   * it as JSON.
   */
  driftReport(): DriftReport | undefined {
    return this.#parts.upstream?.reports.report();
  }

  /** Ends the mock, and writes the state. Throws an Error if that can not be written. */
  async close(): Promise<void> {
    await this.#parts.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/**
 * Makes a mock without a port: it answers through its `fetch`. Throws an Error if a document or the state file is wrong.
 *
 * @example
 * await using mock = await createMock();
 * const behindAPI = createBehindApi({ endpoint: mock.url, fetch: mock.fetch });
 */
export async function createMock(options: InProcessOptions = {}): Promise<InProcessMock> {
  checkOptions(options);
  return new InProcessMock(await assemble(options), NO_ADDRESS);
}
