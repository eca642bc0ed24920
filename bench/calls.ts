import type { Contender } from './blocks.ts';
import type { Call } from './contenders.ts';

/** A contender whose blocks are `count` calls, `concurrency` of them at a time. */
export const calling = (name: string, call: Call, count: number, concurrency = 1): Contender => ({
  name,
  async run() {
    let left = count;
    const worker = async () => {
      while (left-- > 0) await call();
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
  },
});

/** Fails unless every contender gets the answer out of its call: who does less is no comparison. */
export async function checkAnswers(calls: Readonly<Record<string, Call>>): Promise<void> {
  for (const [name, call] of Object.entries(calls)) {
    const status = await call();
    if (status !== 'PAID') throw new Error(`${name} answered ${status} instead of PAID.`);
  }
}
