import { type RunnerTestCase, TestRunner } from 'vitest';
import { type Entry, readJournal, record } from './journal.ts';

type Try = Parameters<TestRunner['onBeforeTryTask']>[1];

/** What instrumented code shares with a test runner: https://stryker-mutator.io/docs/mutation-testing-elements/mutant-states-and-metrics */
interface Stryker {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: object; perTest: Record<string, Record<string, number>> };
}
const shared = globalThis as typeof globalThis & { __stryker__?: Stryker };
shared.__stryker__ ??= {};
const stryker: Stryker = shared.__stryker__;
// The instrumented code keeps the object that it finds first.
stryker.mutantCoverage ??= { static: {}, perTest: {} };
const coverage = stryker.mutantCoverage;

/** A test, and a file, may spend this long on mutants. Those that it has no time for are left to other tests, and to Stryker. */
const TIME_MS = { test: 120_000, file: 600_000 };

/** Stryker's own factor: what runs a hundred times as often as without the mutant never ends. */
const HITS_FACTOR = 100;

/**
 * Runs each test once as it is, and then once for each mutant whose place it reaches, in the same process. What a failing
 * test says counts only if it passes again without the mutant: otherwise the mutant has left something behind, and the rest
 * of the file is left to a new process.
 */
export default class RepeatingRunner extends TestRunner {
  readonly #noticed = new Set<string>();
  readonly #left = new Set<string>();
  readonly #started = new Set<string>();
  /** In how many tests a mutant was tried. */
  readonly #tries = new Map<string, number>();
  readonly #finishedTests = new Set<string>();
  #isSpoiled = false;

  #test = '';
  #hits: Record<string, number> = {};
  #queue: string[] = [];
  #active: string | undefined;
  /** The message of the failure that the next run, without a mutant, has to confirm. */
  #claim: { mutant: string; message: string } | undefined;
  #began = 0;
  readonly #fileBegan = Date.now();

  override onCollectStart(...args: Parameters<TestRunner['onCollectStart']>): void {
    for (const entry of readJournal()) this.#remember(entry);
    super.onCollectStart(...args);
  }

  #remember(entry: Entry): void {
    if (entry.did === 'notice') this.#noticed.add(entry.mutant);
    if (entry.did === 'leave') this.#left.add(entry.mutant);
    if (entry.did === 'start') {
      this.#started.add(`${entry.mutant} ${entry.test}`);
      this.#tries.set(entry.mutant, this.#triesOf(entry.mutant) + 1);
    }
    if (entry.did === 'finish-test') this.#finishedTests.add(entry.test);
  }

  readonly #triesOf = (mutant: string): number => this.#tries.get(mutant) ?? 0;

  #record(entry: Entry): void {
    this.#remember(entry);
    record(entry);
  }

  override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
    await super.onBeforeRunTask(test);
    this.#test = nameOf(test);
    if (this.#isSpoiled || this.#finishedTests.has(this.#test)) test.mode = 'skip';
    // The last one is skipped, which ends the repeats.
    test.repeats = Number.MAX_SAFE_INTEGER;
  }

  override onBeforeTryTask(test: RunnerTestCase, options: Try): void {
    super.onBeforeTryTask(test, options);
    if (options.repeats === 0) {
      this.#began = Date.now();
      stryker.currentTestId = this.#test;
      return;
    }
    if (
      this.#isSpoiled ||
      (options.repeats > 1 && this.#claim === undefined && (this.#queue.length === 0 || !this.#hasTime()))
    ) {
      if (!this.#isSpoiled) this.#record({ did: 'finish-test', test: this.#test });
      this.#queue = [];
      test.context.skip();
    }
    // The first repeat shows whether the test can be repeated at all.
    if (options.repeats === 1 || this.#claim) return;
    const mutant = this.#queue.shift() as string;
    this.#active = mutant;
    this.#record({ did: 'start', mutant, test: this.#test });
    stryker.hitCount = 0;
    stryker.hitLimit = (this.#hits[mutant] ?? 1) * HITS_FACTOR;
    stryker.activeMutant = mutant;
  }

  override async onAfterRetryTask(test: RunnerTestCase, options: Try): Promise<void> {
    await super.onAfterRetryTask(test, options);
    const mutant = this.#active;
    this.#active = undefined;
    stryker.activeMutant = undefined;
    stryker.currentTestId = undefined;
    stryker.hitCount = undefined;
    const result = test.result;
    if (!result || result.state === 'skip') return;
    const failure = result.state === 'fail' ? (result.errors?.at(-1)?.message ?? 'A test failed') : undefined;
    result.errors = [];
    result.attempts = [];

    if (options.repeats === 0) this.#plan(failure);
    else if (mutant !== undefined) this.#judge(mutant, failure);
    else if (this.#claim) this.#confirm(failure);
    else if (failure !== undefined) this.#queue = [];
  }

  /** After the first run: which mutants the test reaches. Those that were tried least come first, in case time runs out. */
  #plan(failure: string | undefined): void {
    this.#hits = coverage.perTest[this.#test] ?? {};
    this.#queue = Object.keys(this.#hits).filter(
      (mutant) =>
        !this.#noticed.has(mutant) &&
        !this.#left.has(mutant) &&
        !this.#started.has(`${mutant} ${this.#test}`),
    );
    this.#queue.sort((a, b) => this.#triesOf(a) - this.#triesOf(b));
    if (failure !== undefined) this.#queue = [];
  }

  #hasTime(): boolean {
    const now = Date.now();
    return now - this.#began < TIME_MS.test && now - this.#fileBegan < TIME_MS.file;
  }

  #judge(mutant: string, failure: string | undefined): void {
    if (failure !== undefined) this.#claim = { mutant, message: failure };
  }

  #confirm(failure: string | undefined): void {
    const claim = this.#claim;
    this.#claim = undefined;
    if (!claim) return;
    if (failure === undefined) {
      this.#record({ did: 'notice', ...claim, test: this.#test });
    } else {
      this.#record({ did: 'leave', mutant: claim.mutant });
      this.#isSpoiled = true;
    }
  }

  override async onAfterRunSuite(suite: Parameters<TestRunner['onAfterRunSuite']>[0]): Promise<void> {
    await super.onAfterRunSuite(suite);
    if ('filepath' in suite && !this.#isSpoiled) {
      this.#record({ did: 'finish-file', file: suite.file.filepath });
    }
  }
}

/** As Stryker's own runner names a test, so that it finds it. */
function nameOf(test: RunnerTestCase): string {
  const names = [test.name];
  for (let suite = test.suite; suite; suite = suite.suite) names.unshift(suite.name);
  return `${test.file.filepath}#${names.join(' > ').trim()}`;
}
