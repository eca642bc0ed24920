import { relative, resolve } from 'node:path';
import {
  commonTokens,
  declareFactoryPlugin,
  type Injector,
  type PluginContext,
  PluginKind,
  tokens,
} from '@stryker-mutator/api/plugin';
import {
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';
import { tryAll } from './batch.ts';
import { JOURNAL, readJournal } from './journal.ts';
import { parts } from './parts.ts';

type Noticed = Extract<ReturnType<typeof readJournal>[number], { did: 'notice' }>;

/**
 * Stryker's runner for Vitest starts anew for each mutant, which takes seconds. This one first tries all mutants in a few
 * processes, and leaves to Stryker's those that nothing noticed there.
 */
class BatchRunner implements TestRunner {
  readonly #vitest: TestRunner;
  #noticed = new Map<string, Noticed>();

  constructor(vitest: TestRunner) {
    this.#vitest = vitest;
  }

  capabilities() {
    return this.#vitest.capabilities();
  }

  async init(): Promise<void> {
    process.env[JOURNAL] = resolve('mutants-journal.jsonl');
    const part = parts[process.env.MUTANTS_PART ?? ''];
    if (part) await tryAll(part);
    const noticed = readJournal().filter((entry) => entry.did === 'notice');
    this.#noticed = new Map(noticed.map((entry) => [entry.mutant, entry]));
    await this.#vitest.init?.();
  }

  dryRun(...args: Parameters<TestRunner['dryRun']>) {
    return this.#vitest.dryRun(...args);
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const noticed = this.#noticed.get(options.activeMutant.id);
    if (!noticed) {
      const isQuick = process.env.MUTANTS_QUICK !== undefined;
      return isQuick ? { status: MutantRunStatus.Survived, nrOfTests: 0 } : this.#vitest.mutantRun(options);
    }
    if (/Hit count limit reached|timed out in \d+ms/.test(noticed.message))
      return { status: MutantRunStatus.Timeout };
    return {
      status: MutantRunStatus.Killed,
      killedBy: [relative(process.cwd(), noticed.test)],
      failureMessage: noticed.message,
      nrOfTests: 1,
    };
  }

  async dispose(): Promise<void> {
    await this.#vitest.dispose?.();
  }
}

function createBatchRunner(injector: Injector<PluginContext>): TestRunner {
  const [vitest] = vitestPlugins;
  if (!vitest) throw new Error('@stryker-mutator/vitest-runner has no test runner');
  return new BatchRunner(injector.injectFunction(vitest.factory));
}
createBatchRunner.inject = tokens(commonTokens.injector);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'batch', createBatchRunner)];
