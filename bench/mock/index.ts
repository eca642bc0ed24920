// npm run bench:mock                what the mock does beside the Prism CLI with all documents joined into one; fails if a goal is missed
// npm run bench:mock -- --quick     few and short blocks: shows that everything runs, its figures mean little
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandLine } from '../../scripts/terminal/command-line.ts';
import { figure, table } from '../../scripts/terminal/table.ts';
import { median } from '../blocks.ts';
import { joined } from './joined.ts';
import { load, mixedLoad } from './load.ts';
import { answer, prismStarter, type Server, type Start, startMeasuredMock, startMock } from './server.ts';

const { quick } = commandLine(import.meta.filename, {
  options: { quick: { type: 'boolean', default: false } },
}).values;
const BLOCKS = quick ? 2 : 6;
const SECONDS = quick ? 1 : 5;
const REQUESTS = quick ? 20_000 : 200_000;
const SPEED = { least: 6, goal: 10 };
/** How much the memory may grow between the first quarter of the requests and the last. */
const GROWTH = 1.1;

const directory = await mkdtemp(join(tmpdir(), 'bench-mock-'));
const document = join(directory, 'joined.json');
try {
  const spec = fileURLToPath(new URL('../../spec', import.meta.url));
  await writeFile(document, JSON.stringify(await joined(spec)));
  const prism = prismStarter(document);
  const [speed, ready, memory] = [await speedOf(prism), await readyOf(prism), await memoryOf()];
  const verdict = (kept: boolean) => (kept ? 'kept' : 'MISSED');
  const faster = speed.mock / speed.prism;
  const growth = memory.last / memory.first;
  console.log(
    table([
      ['', 'mock', 'Prism CLI', 'ratio', 'goal', ''],
      [
        'requests/s, 10 connections',
        figure(Math.round(speed.mock)),
        figure(Math.round(speed.prism)),
        faster.toFixed(1),
        `≥ ${SPEED.least}, better ${SPEED.goal}`,
        verdict(faster >= SPEED.least),
      ],
      [
        'from start to first answer, ms',
        figure(Math.round(ready.mock)),
        figure(Math.round(ready.prism)),
        (ready.mock / ready.prism).toFixed(2),
        '< 1',
        verdict(ready.mock < ready.prism),
      ],
      [
        `memory held after ${figure(REQUESTS / 4)} and ${figure(REQUESTS)} requests, MB`,
        `${memory.first.toFixed(0)} → ${memory.last.toFixed(0)}`,
        '',
        growth.toFixed(2),
        `≤ ${GROWTH}`,
        verdict(growth <= GROWTH),
      ],
    ]),
  );
  const kept = faster >= SPEED.least && ready.mock < ready.prism && growth <= GROWTH;
  if (!kept && !quick) process.exitCode = 1;
} finally {
  await rm(directory, { recursive: true });
}

type Pair = { mock: number; prism: number };

/** Both servers run, and are asked in turns: A B B A. The first turn warms them up and does not count. */
async function speedOf(startPrism: Start): Promise<Pair> {
  const servers = { mock: await startMock(), prism: await startPrism() };
  try {
    const [ours, theirs] = [await answer(servers.mock.url), await answer(servers.prism.url)];
    if (ours !== theirs) throw new Error(`The answers differ:\n${ours}\n${theirs}`);
    return await inTurns((name) => load(servers[name].url, { duration: SECONDS }), 1);
  } finally {
    await Promise.all([servers.mock.stop(), servers.prism.stop()]);
  }
}

async function readyOf(startPrism: Start): Promise<Pair> {
  const starts = { mock: startMock, prism: startPrism };
  return inTurns(async (name) => {
    const server: Server = await starts[name]();
    await server.stop();
    return server.ready;
  }, 1);
}

async function inTurns(measure: (name: keyof Pair) => Promise<number>, warmUps: number): Promise<Pair> {
  const figures: Record<keyof Pair, number[]> = { mock: [], prism: [] };
  for (let turn = 0; turn < BLOCKS + warmUps; turn++) {
    for (const name of turn % 2 === 0 ? (['mock', 'prism'] as const) : (['prism', 'mock'] as const)) {
      const measured = await measure(name);
      if (turn >= warmUps) figures[name].push(measured);
    }
  }
  return { mock: median(figures.mock), prism: median(figures.prism) };
}

/** In quarters: what the first one has filled, caches and what is remembered, the others may not fill further. */
async function memoryOf(): Promise<{ first: number; last: number }> {
  const server = await startMeasuredMock();
  try {
    const after: number[] = [];
    for (let quarter = 0; quarter < 4; quarter++) {
      await mixedLoad(server.url, { amount: REQUESTS / 4 });
      after.push(await server.memory());
    }
    return { first: after[0] ?? 0, last: after.at(-1) ?? 0 };
  } finally {
    await server.stop();
  }
}
