// memory.ts CALLS ROUNDS: prints by how many bytes the heap has grown after so many calls, round by round.
import { stubbedFetch } from '../answer.ts';
import { collectGarbage } from '../blocks.ts';
import { calling } from '../calls.ts';
import { behindApi } from '../contenders.ts';

const [count, rounds] = process.argv.slice(2).map(Number) as [number, number];
const call = behindApi({ endpoint: 'http://localhost:1', fetch: stubbedFetch });
const calls = calling('calls', call, count, 100);

await calls.run();
let before = await heapUsed();
for (let round = 0; round < rounds; round++) {
  await calls.run();
  const after = await heapUsed();
  console.log(after - before);
  before = after;
}

/** What FinalizationRegistries hold is free only one turn of the event loop after a first collection. */
async function heapUsed(): Promise<number> {
  for (let pass = 0; pass < 3; pass++) {
    collectGarbage();
    await new Promise((turn) => setTimeout(turn, 10));
  }
  return process.memoryUsage().heapUsed;
}
