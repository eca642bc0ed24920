import type { Check } from './checks.ts';

/** The checks with these names, and those that have to pass before them; all if none is named. */
export function select(checks: readonly Check[], names: readonly string[]): readonly Check[] {
  const wanted = new Set<string>();
  for (const name of names) {
    const check = checks.find((one) => one.name === name);
    if (!check) {
      const known = checks.map((one) => one.name).join(', ');
      throw new TypeError(`There is no check "${name}". There are: ${known}.`);
    }
    wanted.add(name);
    if (check.after) wanted.add(check.after);
  }
  return names.length === 0 ? checks : checks.filter(({ name }) => wanted.has(name));
}

/** Runs checks, some at a time. Returns those that had to be left out, because what they wait for has failed. */
export async function schedule(
  checks: readonly Check[],
  atOnce: number,
  run: (check: Check) => Promise<boolean>,
): Promise<readonly Check[]> {
  const waiting = new Set(checks);
  const running = new Set<Promise<void>>();
  const passed = new Set<string>();
  for (;;) {
    for (const check of waiting) {
      if (running.size === atOnce) break;
      if (check.after && !passed.has(check.after)) continue;
      waiting.delete(check);
      const end = run(check).then((ok) => {
        if (ok) passed.add(check.name);
        running.delete(end);
      });
      running.add(end);
    }
    if (running.size === 0) return [...waiting];
    await Promise.race(running);
  }
}
