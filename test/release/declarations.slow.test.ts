import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { greatest } from '../../scripts/release/bump.ts';
import { changes } from '../../scripts/release/changes.ts';
import { compareDeclarations } from '../../scripts/release/compare/types/compare-declarations.ts';
import { compareGenerated } from '../../scripts/release/compare/types/compare-generated.ts';
import { contractOf } from '../../scripts/release/contract.ts';
import type { Declarations } from '../../scripts/release/declarations.ts';
import { declarationChanges, sameDeclarations } from './declaration-changes.ts';

const root = resolve(import.meta.dirname, '../..');
const examples = [...declarationChanges, ...sameDeclarations];
/** One program for all examples, both ways, as the compiler needs a second to read its libraries. */
function declarations(side: 'old' | 'now'): Declarations {
  const files = examples.flatMap(({ what, before, after }): [string, string][] => [
    [`made/${what}`, side === 'old' ? before : after],
    [`taken back/${what}`, side === 'old' ? after : before],
  ]);
  return {
    entries: Object.fromEntries(files.map(([name]) => [`one of ${name}`, `${name}.ts`])),
    files: Object.fromEntries(files.map(([name, text]) => [`${name}.ts`, text])),
  };
}

const findings = compareDeclarations({ old: declarations('old'), now: declarations('now') }, root);
const found = (what: string) => findings.filter(({ subject }) => subject === `one of ${what}`);

describe.each(declarationChanges)('$what', ({ what, change }) => {
  it.each([
    ['needs the release that the table says', `made/${what}`, changes[change].bump],
    [
      'needs the release that the table says when it is taken back',
      `taken back/${what}`,
      changes[change].undone,
    ],
  ])('%s', (_, name, bump) => {
    expect(greatest(found(name).map((finding) => finding.bump))).toBe(bump);
    expect(found(name).map((finding) => finding.change)).toContain(change);
  });
});

it.each(sameDeclarations)('$what is noticed by no program', ({ what }) => {
  expect([...found(`made/${what}`), ...found(`taken back/${what}`)]).toEqual([]);
});

describe('the types of a document that says the same as before', () => {
  const modules = (call: string) => ({
    'generated/kitchen/v10/index.ts': "export type * from './modules.ts';",
    'generated/kitchen/v10/modules.ts': `/** ${call} */ export interface Get { ${call} } export interface Drop { ${call} }`,
  });
  const side = (call: string, path = '/api/kitchen') => ({
    declarations: { entries: {}, files: {} },
    documents: { 'kitchen/v10': contractOf({ openapi: '3.1.0', paths: { [path]: {} } }) },
    generated: modules(call),
  });
  const before = side('(id: string): void;');

  it('are found to be others, once for all that the generator makes otherwise', () => {
    expect(
      compareGenerated({ old: before, now: side('(named: { id: string }): void;') }, root),
    ).toMatchObject([
      {
        bump: 'major',
        subject: 'node-behind-api-client/kitchen/v10',
        text: expect.stringMatching(
          /^parameter id of `Get` is `.*` instead of `string`, and 1 more like this$/,
        ),
      },
    ]);
  });

  it('are not looked at where the document says something else, where nothing is known of them, or where comments differ', () => {
    const now = side('(id: number): void;', '/api/kitchens');
    expect(compareGenerated({ old: before, now }, root)).toEqual([]);
    expect(
      compareGenerated({ old: { ...before, generated: {} }, now: side('(id: number): void;') }, root),
    ).toEqual([]);
    const generated = {
      ...before.generated,
      'generated/kitchen/v10/index.ts': "// New\nexport type * from './modules.ts';",
    };
    expect(compareGenerated({ old: before, now: { ...before, generated } }, root)).toEqual([]);
  });
});
