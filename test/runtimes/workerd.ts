import { join } from 'node:path';
import { printedBy, repository } from '../package/installed.ts';
import { bundled } from './program.ts';
import type { Runtime } from './runtimes.ts';

const executable = join(repository, 'test/versions/node_modules/.bin/workerd');

const worker = `
  import { program } from './program.js';
  export default {
    async test(controller, { input }) {
      console.log(JSON.stringify(await program(input)));
    },
  };
`;

const config = (input: object) => `
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["local", "private"])),
  ],
);

const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  compatibilityDate = "2026-01-01",
  bindings = [(name = "input", json = ${JSON.stringify(JSON.stringify(input))})],
);
`;

/** Runs the program in a worker. */
export const inWorkerd: Runtime['run'] = async (consumer, input) => {
  consumer.write('worker.js', await bundled(consumer, worker, 'esm'));
  const path = consumer.write('workerd.capnp', config(input));
  return {
    version: await printedBy(executable, ['--version'], repository),
    outcome: JSON.parse(await printedBy(executable, ['test', path], consumer.root)),
  };
};
