import { describe, expect, it } from 'vitest';
import { type Bump, bumpBetween } from '../../scripts/release/bump.ts';
import { findingsFor, withApiChanges } from '../../scripts/release/changelog.ts';
import { withEdits } from '../../scripts/release/changelog-edits.ts';
import type { Finding } from '../../scripts/release/finding.ts';
import { judge } from '../../scripts/release/verdict.ts';

const finding = (bump: Finding['bump'], more: Partial<Finding> = {}): Finding => ({
  package: 'node-behind-api-client',
  app: 'kitchen',
  subject: 'V10.kitchen.orders.get',
  bump,
  change: 'callAdded',
  isUndone: false,
  text: 'is new',
  ...more,
});

describe('the changesets', () => {
  it.each<[declared: Bump, found: Finding['bump'][], isEnough: boolean, last: string]>([
    ['none', [], true, 'No program would notice the changes. The changesets ask for none.'],
    ['patch', [], true, 'No program would notice the changes. The changesets ask for a patch one.'],
    ['minor', ['minor'], true, 'This needs a minor release. The changesets ask for a minor one.'],
    ['major', ['minor'], true, 'This needs a minor release. The changesets ask for a major one.'],
    [
      'minor',
      ['minor', 'major', 'patch'],
      false,
      'This needs a major release, but the changesets ask for a minor one.',
    ],
    ['none', ['patch'], false, 'This needs a patch release, but the changesets ask for none.'],
  ])('that ask for %s where %j is needed are enough: %s', (declared, found, isEnough, conclusion) => {
    const verdict = judge(
      found.map((bump) => finding(bump)),
      declared,
    );
    expect(verdict.isEnough).toBe(isEnough);
    expect(verdict.text.split('\n')).toContain(conclusion);
  });

  it('are told each change, and the command for the packages that need the most', () => {
    const { text } = judge(
      [
        finding('major', { text: 'was removed' }),
        finding('major', { package: 'node-behind-api-mock', subject: 'node-behind-api-mock' }),
        finding('major', { subject: 'V10.kitchen.orders.list' }),
        finding('minor', { package: 'another' }),
      ],
      'minor',
    );
    expect(text).toMatch(
      /^major {2}V10\.kitchen\.orders\.get: was removed\nmajor {2}.*\n.*\nminor {2}.*\n\nThis needs/,
    );
    expect(text).toContain(
      '\n  npx changeset add -m "What is different for a user" --major node-behind-api-client --major node-behind-api-mock\n',
    );
  });
});

it.each([
  ['3.0.0', '3.0.0', 'none'],
  ['3.0.0', '3.0.1', 'patch'],
  ['3.0.9', '3.1.0', 'minor'],
  ['3.9.9', '4.0.0', 'major'],
  ['3.0.0', '3.1.0-next.0', 'minor'],
  ['3.0.0', '3.0.1-next.3', 'patch'],
  ['3.1.0-next.0', '3.1.0-next.1', 'none'],
])('from %s to %s is %s', (from, to, bump) => {
  expect(bumpBetween(from, to)).toBe(bump);
});

describe('the changelog', () => {
  const changelog = '# client\n\n## 3.1.0\n\n### Minor Changes\n\n- Better.\n\n## 3.0.0\n\nThe first one.\n';
  const section = '### API changes\n\n#### kitchen\n\n- `V10.kitchen.orders.get`: is new\n';

  it('gets the changes of the API at the end of its version', () => {
    const text = withApiChanges(changelog, '3.1.0', [finding('minor')]);
    expect(text).toBe(changelog.replace('- Better.\n', `- Better.\n\n${section}`));
  });

  it('gets them for its last version, too', () => {
    expect(withApiChanges(changelog, '3.0.0', [finding('minor')])).toBe(`${changelog}\n${section}`);
  });

  it('has them by app, and the package last; what breaks is marked', () => {
    const findings = [
      finding('minor', { app: undefined, subject: 'node-behind-api-client', text: 'exports X' }),
      finding('major', { app: 'payments', text: 'was removed' }),
      finding('minor', { app: 'chat' }),
    ];
    expect(withApiChanges(changelog, '3.0.0', findings)).toMatch(
      /#### chat\n\n- `.*`: is new\n\n#### payments\n\n- \*\*Breaking:\*\* `.*`: was removed\n\n#### The package\n\n- `node-behind-api-client`: exports X\n$/,
    );
  });

  it('names all calls that a change is about', () => {
    const calls = ['V10.kitchen.orders.get', 'V10.kitchen.orders.list'];
    const both = finding('major', { subject: `${calls[0]} and 1 more`, calls, text: 'was removed' });
    expect(withApiChanges(changelog, '3.0.0', [both])).toMatch(
      /- \*\*Breaking:\*\* `V10\.kitchen\.orders\.get`, `V10\.kitchen\.orders\.list`: was removed\n$/,
    );
  });

  it('of the mock has what changed in the documents, and not what can be imported of the client', () => {
    const call = finding('minor');
    const entry = finding('minor', {
      subject: 'node-behind-api-client/kitchen/v20',
      text: 'can be imported',
    });
    const exported = finding('minor', {
      app: undefined,
      subject: 'node-behind-api-client',
      text: 'exports X',
    });
    const own = finding('minor', { app: undefined, package: 'node-behind-api-mock', subject: 'command' });
    const all = [call, entry, exported, own];
    expect(findingsFor('node-behind-api-mock', all)).toEqual([call, own]);
    expect(findingsFor('node-behind-api-client', all)).toEqual([call, entry, exported]);
  });

  it('stays as it is where nothing of the API changed', () => {
    expect(withApiChanges(changelog, '3.1.0', [])).toBe(changelog);
  });

  it('that does not have the version is an error', () => {
    expect(() => withApiChanges(changelog, '3.2.0', [finding('minor')])).toThrow('no heading "## 3.2.0"');
  });
});

describe('edits of a changelog that is made anew', () => {
  const made = '# client\n\n## 3.1.0\n\n### Minor Changes\n\n- a: First.\n\n## 3.0.0\n\nThe first one.\n';
  const edited = made
    .replace('First.', 'First, in better words.')
    .replace('3.1.0\n', '3.1.0\n\nBills can be refunded.\n');

  it('stay where the lines beside them change', () => {
    const remade = made.replace('- a: First.\n', '- a: First.\n- b: Second.\n');
    expect(withEdits(remade, made, edited)).toEqual({
      text: edited.replace('words.\n', 'words.\n- b: Second.\n'),
      lost: [],
    });
  });

  it('stay in a version that is another by now', () => {
    const remade = made
      .replace('3.1.0', '4.0.0')
      .replace('### Minor', '### Major Changes\n\n- b: Second.\n\n### Minor');
    const { text, lost } = withEdits(remade, made, edited);
    expect(text).toContain('## 4.0.0\n\nBills can be refunded.\n\n### Major');
    expect(text).toContain('- a: First, in better words.\n');
    expect(lost).toEqual([]);
  });

  it('are told where what they change is gone', () => {
    const remade = made.replace('- a: First.', '- b: Second.');
    expect(withEdits(remade, made, edited).lost).toEqual(['- a: First, in better words.']);
  });

  it('are none where nobody edited anything', () => {
    expect(withEdits('# new\n', made, made)).toEqual({ text: '# new\n', lost: [] });
  });
});
