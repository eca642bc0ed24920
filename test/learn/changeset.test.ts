import { describe, expect, test } from 'vitest';
import { changesetName } from '../../scripts/learn/changeset.ts';
import type { Finding } from '../../src/drift/report.ts';
import { CREATE, GET, LIST, learned } from './kitchen/learned.ts';
import { drift } from './reports.ts';

const newMember = { pointer: '/data/size', seen: 'integer' };
const otherType = (pointer: string) => ({ kind: 'other-type' as const, pointer, seen: 'integer' });
const missing = { kind: 'missing-member' as const, pointer: '/data/price', seen: 'nothing' };

describe('the changeset of what was learned', () => {
  test.each<[what: string, findings: Partial<Finding>[], bump: string, words: string]>([
    ['nothing but answers', [], 'patch', 'answers that were seen'],
    ['a new member', [newMember], 'minor', 'new members'],
    [
      'a new value',
      [{ kind: 'unknown-value', pointer: '/data/status', seen: 'SERVED' }],
      'minor',
      'new values',
    ],
    [
      'a type of what was always null',
      [otherType('/data/note')],
      'minor',
      'types of members that were null so far',
    ],
    [
      'a code of a failure',
      [{ kind: 'unknown-code', status: 422, pointer: '/code', seen: '2002', success: false }],
      'patch',
      'new codes of failures',
    ],
    ['another type', [otherType('/data/order_id')], 'major', 'wider types'],
    ['a missing member', [missing], 'major', 'members that may be missing'],
    [
      'a new member and a missing one',
      [newMember, missing],
      'major',
      'new members, members that may be missing',
    ],
  ])('of %s asks for the right release', async (_, findings, bump, words) => {
    const { changeset } = await learned(drift(CREATE, findings));
    expect(changeset).toContain(`'node-behind-api-client': ${bump}\n`);
    expect(changeset).toContain(`\n- \`${CREATE}\`: ${words}\n`);
  });

  test('has a line for each operation, and asks for the highest release', async () => {
    const { changeset } = await learned(
      drift(GET),
      drift(CREATE, [otherType('/data/order_id')]),
      drift(LIST, [newMember]),
    );
    expect(changeset).toContain(`'node-behind-api-client': major\n`);
    expect(changeset.match(/^- .*$/gm)?.sort()).toEqual([
      `- \`${CREATE}\`: wider types`,
      `- \`${GET}\`: answers that were seen`,
      `- \`${LIST}\`: new members`,
    ]);
  });
});

describe('its name', () => {
  const nameOf = (files: readonly string[], taken: readonly string[] = []) =>
    changesetName({ texts: new Map(files.map((file) => [file, ''])) }, (name) => taken.includes(name));

  test('tells what changed', () => {
    expect(nameOf(['spec/kitchen/v10.yaml'])).toBe('learned-kitchen-v10.md');
    expect(nameOf(['spec/kitchen/v10.yaml', 'spec/shared/people.yaml'])).toBe(
      'learned-kitchen-v10-and-1-more.md',
    );
  });

  test('is none that a changeset has already', () => {
    const taken = ['learned-kitchen-v10', 'learned-kitchen-v10-2'];
    expect(nameOf(['spec/kitchen/v10.yaml'], taken)).toBe('learned-kitchen-v10-3.md');
  });
});
