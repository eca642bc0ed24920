import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { node, type Run, root } from './commands.ts';

describe('npm run size', () => {
  let printed: Run;
  beforeAll(async () => {
    printed = await node('scripts/size/index.ts');
  });

  it('prints the size of each entry, and finds all within budget', () => {
    const { code, stdout, stderr } = printed;
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const documents = globSync('spec/*/v*.yaml', { cwd: root }).map((file) =>
      file.replaceAll('\\', '/').replace(/^spec\/|\.yaml$/g, ''),
    );
    for (const name of [
      'the whole client, one call',
      'core alone',
      'core + payments/v20, one call',
      'the drift monitor, beside the client',
      ...documents,
    ]) {
      expect(figuresOf(stdout, name).every((figure) => figure > 0)).toBe(true);
    }
    const [total, empty, difference] = figuresOf(stdout, 'ten calls of ten apps');
    expect(difference).toBe((total ?? 0) - (empty ?? 0));
  });

  it('prints the sizes that the README tells', () => {
    const { stdout } = printed;
    const [, whole, core] =
      /the whole client is ([\d.]+) kB, and core with payments v20 is ([\d.]+) kB/.exec(
        readFileSync(`${root}/README.md`, 'utf8'),
      ) ?? [];
    const kB = (name: string) => ((figuresOf(stdout, name)[1] ?? 0) / 1_000).toFixed(1);
    expect([whole, core]).toEqual([kB('the whole client, one call'), kB('core + payments/v20, one call')]);
  });

  it('fails over each budget, and says by how much', async () => {
    const names = {
      whole: 'the whole client, one call',
      'core-with-payments-v20': 'core + payments/v20, one call',
      drift: 'the drift monitor, beside the client',
      schemas: 'validator of schemas',
      'schemas-of-payments-v20': 'schemas of payments/v20',
      'schemas-of-a-document': 'schemas of a document, at most',
      'ten-calls': 'ten calls',
      declarations: 'declarations',
      packed: 'packed',
      unpacked: 'unpacked',
    };
    const budgets = Object.keys(names).flatMap((name) => ['--budget', `${name}=10`]);
    const { code, stdout, stderr } = await node('scripts/size/index.ts', ...budgets);
    expect(code).toBe(1);
    expect(stdout).toContain('core alone');
    const lines = stderr.trim().split(/\n+/);
    expect(lines).toHaveLength(Object.keys(names).length);
    for (const name of Object.values(names))
      expect(stderr).toMatch(
        new RegExp(`Over budget: ${name.replace('+', '\\+')}: [\\d,]+ .*, [\\d,]+ more than the 10 allowed`),
      );
  });

  it('prints what each module costs', async () => {
    const { code, stdout } = await node('scripts/size/index.ts', '--modules');
    expect(code).toBe(0);
    for (const name of ['node_modules/openapi-fetch/dist/index.mjs', 'src/call.ts', 'src/paths.ts']) {
      const [minified = 0, gzipped = 0] = figuresOf(stdout, name);
      expect(gzipped).toBeGreaterThan(0);
      expect(minified).toBeGreaterThan(gzipped);
    }
  });

  it('refuses a budget that it does not have', async () => {
    const { code, stderr } = await node('scripts/size/index.ts', '--budget', 'hole=9000');
    expect(code).toBe(1);
    expect(stderr).toMatch(/whole, core-with-payments-v20, .*ten-calls/);
  });
});

/** The figures in the line of the table that begins with `name`. */
function figuresOf(table: string, name: string): number[] {
  const line = table.split('\n').find((candidate) => candidate.startsWith(name)) ?? '';
  expect(line, `the line of ${name}`).not.toBe('');
  return [...line.slice(name.length).matchAll(/(?<= {2})-?[\d,]+/g)].map(([text]) =>
    Number(text.replaceAll(',', '')),
  );
}
