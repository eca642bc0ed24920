import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readStateSchema } from '../../mock/src/spec/state-schema.ts';

const read = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../spec/${file}`, import.meta.url)), 'utf8');

type Schema = {
  description?: string;
  $ref?: string;
  properties?: Record<string, Schema>;
  oneOf?: Schema[];
};
const { $defs } = parse(read('x-state.schema.yaml')) as { $defs: Record<string, Schema> };
const readme = read('README.md');

const nameOf = ({ $ref = '' }: Schema) => $ref.slice($ref.lastIndexOf('/') + 1);
const verbs = ($defs.state?.oneOf ?? []).map(nameOf);
const table = (head: string[], rows: (string | undefined)[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

test('the tables of spec/README.md say what the schema says', () => {
  const keysOf = (verb: string) => Object.keys($defs[verb]?.properties ?? {});
  const keys = [...new Set(verbs.flatMap(keysOf))].filter((key) => $defs[key]?.description);
  const inOrder = Object.keys($defs).filter((name) => keys.includes(name));
  const lifecycleKeys = Object.entries($defs.declaredLifecycle?.properties ?? {});
  expect(readme).toContain(
    table(
      ['key of a life cycle', 'meaning'],
      lifecycleKeys.map(([key, { description }]) => [`\`${key}\``, description]),
    ),
  );
  expect(readme).toContain(
    table(
      ['key of `x-notifies`', 'meaning'],
      Object.entries($defs.notifies?.properties ?? {}).map(([key, { description }]) => [
        `\`${key}\``,
        description,
      ]),
    ),
  );
  expect(readme).toContain(
    table(
      ['`does`', 'meaning'],
      verbs.map((verb) => [`\`${verb}\``, $defs[verb]?.description]),
    ),
  );
  expect(readme).toContain(
    table(
      ['key', 'beside `does:`', 'meaning'],
      inOrder.map((key) => {
        const users = verbs.filter((verb) => keysOf(verb).includes(key));
        return [
          `\`${key}\``,
          users.length === verbs.length ? 'all' : users.join(', '),
          $defs[key]?.description,
        ];
      }),
    ),
  );
});

test.each<[string, unknown, string, RegExp]>([
  ['nothing', {}, '/lifecycle', /lifecycle is missing; add it/],
  ['no object', 'bill', '', /must be object; it is "bill"/],
  ['an unknown verb', { does: 'drop' }, '/does', /does should be one of create, use, .*; it is "drop"/],
  ['no verb', { does: undefined }, '/does', /it is missing/],
  ['a key of another verb', { where: { '/a': '/b' } }, '/where', /x-state with create has no where; use /],
  [
    'no pointer',
    { answerId: 'id' },
    '/answerId',
    /answerId should be a JSON pointer, like \/name; it is "id"/,
  ],
  ['a number', { answerId: 7 }, '/answerId', /answerId should be a JSON pointer, like \/name; it is 7/],
  [
    'a member that is no pointer',
    { sets: { 'a/b': '/c' } },
    '/sets/a~1b',
    /a key of sets should be .*"a\/b"/,
  ],
  ['a part of an id that is no pointer', { answerId: undefined, id: ['/a', 'b'] }, '/id/1', /pointer.*"b"/],
  [
    'a page without an id',
    { answerId: undefined, page: '/url' },
    '/page',
    /page needs answerId beside it; add/,
  ],
  ['two ids', { id: '/id' }, '/answerId', /answerId cannot stand beside id; remove one of them/],
  [
    'two selections',
    { does: 'list', within: { group: '/a' }, where: { '/b': '/c' } },
    '/where',
    /where cannot stand beside within; remove one/,
  ],
  ['no states', { from: [] }, '/from', /from must NOT have fewer than 1 items/],
])('an x-state with %s is refused where it is wrong', async (_, change, pointer, message) => {
  const { problemsInState } = await readStateSchema();
  const right = { lifecycle: 'bill', does: 'create', answerId: '/bill_id' };
  expect(problemsInState(right)).toEqual([]);
  const [problem] = problemsInState(
    typeof change === 'string' || Object.keys(change as object).length === 0
      ? change
      : { ...right, ...(change as object) },
  );
  expect(problem).toEqual({ pointer, message: expect.stringMatching(message) });
});
