/**
 * The most that there may be of each: bytes of a bundle after gzip, type instantiations, characters of declarations that a compiler
 * reads, and bytes of the package.
 */
export type Budgets = Readonly<Record<keyof typeof BUDGETS, number>>;

const BUDGETS = {
  whole: 12_736,
  'core-with-payments-v20': 9_680,
  drift: 9_040,
  tanstack: 1_296,
  swr: 384,
  download: 1_536,
  'failure-text': 1_280,
  schemas: 864,
  'schemas-of-payments-v20': 2_112,
  'schemas-of-a-document': 2_880,
  'ten-calls': 200,
  declarations: 1_660_000,
  packed: 390_000,
  unpacked: 3_750_000,
};

/** The budgets, some of them replaced: `['whole=9000']`. */
export function budgetsWith(changes: readonly string[]): Budgets {
  const budgets = { ...BUDGETS };
  for (const change of changes) {
    const [name = '', value] = change.split('=');
    if (!isBudget(name) || !(Number(value) > 0)) {
      throw new TypeError(
        `--budget ${change}: use name=number, with ${Object.keys(BUDGETS).join(', ')} as the name.`,
      );
    }
    budgets[name] = Number(value);
  }
  return budgets;
}

const isBudget = (name: string): name is keyof typeof BUDGETS => Object.hasOwn(BUDGETS, name);
