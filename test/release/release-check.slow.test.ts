import { describe, expect, it } from 'vitest';
import { Repository } from './repository.ts';

const check = (repository: Repository) => repository.run('release-check');
const EXPECTED_REPEAT = 'major  V10.kitchen.orders.create: x-effect is read instead of charge';

describe('npm run release:check', () => {
  it('is content with what was released', () => {
    const { status, out } = check(Repository.create());
    expect(out).toContain('release/baseline.json (there is no release tag yet)');
    expect(out).toContain('No program would notice');
    expect(status).toBe(0);
  });

  it('asks for a changeset, gives the reason and the command, and is content with no less than that', () => {
    const repository = Repository.create();
    repository.replace('spec/kitchen/v10.yaml', 'x-effect: charge', 'x-effect: read');
    const { status, out } = check(repository);
    expect(status).toBe(1);
    expect(out).toContain(EXPECTED_REPEAT);
    expect(out).toContain('This needs a major release, but the changesets ask for none.');
    expect(out).toMatch(/npx changeset add -m ".+" --major node-behind-api-client$/m);

    repository.changeset('minor', 'node-behind-api-client');
    expect(check(repository)).toMatchObject({
      status: 1,
      out: expect.stringContaining('the changesets ask for a minor one'),
    });
    repository.changeset('major', 'node-behind-api-client');
    expect(check(repository).status).toBe(0);
  });

  it('takes the newest tag for the last release, whatever the baseline says', () => {
    const repository = Repository.create();
    repository.replace('spec/kitchen/v10.yaml', 'x-effect: charge', 'x-effect: write');
    repository.commit();
    repository.git('tag', 'v3.0.0');
    expect(check(repository)).toMatchObject({ status: 0, out: expect.stringContaining('the tag v3.0.0') });
    repository.replace('spec/kitchen/v10.yaml', 'x-effect: write', 'x-effect: read');
    expect(check(repository).out).toContain('x-effect is read instead of write');
  });

  it('counts a version that was raised already', () => {
    const repository = Repository.create();
    repository.git('tag', 'v3.0.0');
    repository.replace('spec/kitchen/v10.yaml', 'x-effect: charge', 'x-effect: read');
    repository.replace('package.json', '"version":"3.0.0"', '"version":"4.0.0"');
    expect(check(repository).status).toBe(0);
  });

  it('looks at a branch by itself: a major release that waits on main covers nothing of it', () => {
    const repository = Repository.create();
    repository.git('tag', 'v3.0.0');
    repository.changeset('major', 'node-behind-api-client');
    repository.commit();
    repository.git('switch', '--quiet', '--create', 'a-branch');
    repository.replace('spec/kitchen/v10.yaml', 'x-effect: charge', 'x-effect: write');
    repository.write('.changeset/empty.md', '---\n---\n');
    repository.commit();
    const { status, out } = check(repository);
    expect(status).toBe(1);
    expect(out).toContain('The changesets ask for a major one.');
    expect(out).toMatch(/Compared with [0-9a-f]{10}, where this branch begins/);
    expect(out).toContain('This needs a major release, but the changesets ask for none.');

    repository.write('.changeset/empty.md', '---\n"node-behind-api-client": major\n---\n\nBetter.\n');
    repository.commit();
    expect(check(repository)).toMatchObject({ status: 0 });
  });

  it('falls back to the baseline in a shallow clone, and says so', () => {
    const repository = Repository.create();
    repository.git('tag', 'v3.0.0');
    repository.commit();
    const { status, out } = check(repository.shallowClone());
    expect(out).toContain('this clone is shallow');
    expect(status).toBe(0);
  });
});

describe('of the packages it finds', () => {
  type Edit = readonly [path: string, from: string, to: string];

  it.each<[what: string, edits: Edit[], findings: string[]]>([
    [
      'what is gone',
      [
        ['src/index.ts', 'export const VERSION = 1;', ''],
        ['src/index.ts', 'export interface Order', 'interface Order'],
        ['generated/kitchen/v10/index.ts', 'export type Dish', 'type Dish'],
        ['mock/src/index.ts', 'startMock', 'mock'],
      ],
      [
        'major  node-behind-api-client: no longer exports VERSION',
        'major  node-behind-api-client: no longer exports type Order',
        'major  node-behind-api-client/kitchen/v10: no longer exports type Dish',
        'major  node-behind-api-mock: no longer exports startMock',
      ],
    ],
    [
      'what became something else',
      [
        ['src/index.ts', 'const VERSION = 1', 'type VERSION = 1'],
        ['src/index.ts', 'export type {', 'export {'],
        ['src/index.ts', 'options?: { table: number }', 'options?: { table: string }'],
        ['package.json', './*', './documents/*'],
        ['package.json', '"workspaces"', '"engines":{"node":">=24"},"workspaces"'],
        ['mock/src/cli.ts', '--port PORT', '--host HOST'],
      ],
      [
        'major  node-behind-api-client: exports VERSION as a type only',
        'minor  node-behind-api-client: exports Waiter as a value',
        "major  types: code that compiled with the last release no longer does: `order('pizza', { table: 1 });` (test/types/order.test.ts:2",
        'major  node-behind-api-client: `table` of parameter options of `order` is `string` instead of `number`',
        'major  node-behind-api-client/kitchen/v10: can no longer be imported',
        'major  node-behind-api-client: asks for node >=24, and not in any version',
        'major  node-behind-api-mock: mock no longer takes --port PORT',
        'minor  node-behind-api-mock: mock takes --host HOST',
      ],
    ],
  ])('%s', (_, edits, findings) => {
    const repository = Repository.create();
    for (const [path, from, to] of edits) repository.replace(path, from, to);
    const { out } = check(repository);
    for (const finding of findings) expect(out).toContain(finding);
  });

  it('no break in what was an error and is none any more', () => {
    const repository = Repository.create();
    repository.replace('src/index.ts', 'options?: { table: number }', 'options?: { table: number } | string');
    expect(check(repository).out).toContain('This needs a minor release');
  });

  it("the last release's type tests, not those of today", () => {
    const repository = Repository.create();
    repository.replace('src/index.ts', 'dish: string', 'dish: number');
    repository.replace('test/types/order.test.ts', "'pizza'", '1');
    expect(check(repository).out).toContain('major  types:');
  });
});
