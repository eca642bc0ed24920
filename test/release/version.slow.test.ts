import { expect, test } from 'vitest';
import { Repository } from './repository.ts';

const version = (repository: Repository) => repository.run('version');

test('a version raises both packages, and its changelog has what changed in the API, by app', () => {
  const repository = Repository.create();
  repository.replace('spec/kitchen/v10.yaml', 'x-effect: charge', 'x-effect: write');
  repository.replace('src/index.ts', 'const VERSION', 'const NAME = 1, VERSION');
  repository.changeset('major', 'node-behind-api-client');
  const { status, out } = version(repository);
  expect(status, out).toBe(0);
  expect(JSON.parse(repository.read('package.json')).version).toBe('4.0.0');
  expect(JSON.parse(repository.read('mock/package.json')).version).toBe('4.0.0');
  expect(JSON.parse(repository.read('package-lock.json')).packages['']).toMatchObject({ version: '4.0.0' });
  expect(repository.read('CHANGELOG.md')).toMatch(
    /^# node-behind-api-client\n\n## 4\.0\.0\n\n### Major Changes\n\n- .*Better\.\n\n### API changes\n\n#### kitchen\n\n- \*\*Breaking:\*\* `V10\.kitchen\.orders\.create`: x-effect is write instead of charge.*\n\n#### The package\n\n- `node-behind-api-client`: exports NAME\n\n## 3\.0\.0\n\nThe first one\.\n$/,
  );
  // The mock answers as the documents say.
  expect(repository.read('mock/CHANGELOG.md')).toMatch(
    /## 4\.0\.0\n\n(?:.*\n)*### API changes\n\n#### kitchen\n\n- \*\*Breaking:\*\* `V10\.kitchen\.orders\.create`: x-effect is write/,
  );
});

test('a trial has a version of its own, and promises nothing: the baseline stays', () => {
  const repository = Repository.create();
  const baseline = repository.read('release/baseline.json');
  repository.replace(
    'spec/kitchen/v10.yaml',
    'value: { dish_id: pizza, table: 1 }',
    'value: { dish_id: pasta, table: 1 }',
  );
  repository.changeset('minor', 'node-behind-api-client');
  repository.write(
    '.changeset/pre.json',
    JSON.stringify({
      mode: 'pre',
      tag: 'next',
      initialVersions: { 'node-behind-api-client': '3.0.0', 'node-behind-api-mock': '3.0.0' },
      changesets: [],
    }),
  );
  const { status, out } = version(repository);
  expect(status, out).toBe(0);
  expect(JSON.parse(repository.read('package.json')).version).toBe('3.1.0-next.0');
  expect(JSON.parse(repository.read('mock/package.json')).version).toBe('3.1.0-next.0');
  expect(repository.read('release/baseline.json')).toBe(baseline);
});

test('the version is what later changes are compared with, before it has a tag and after', () => {
  const repository = Repository.create();
  repository.git('tag', 'v3.0.0');
  repository.replace('spec/kitchen/v10.yaml', 'x-effect: charge', 'x-effect: write');
  repository.changeset('major', 'node-behind-api-client');
  version(repository);
  repository.commit();
  expect(repository.run('release-check').status).toBe(0);
  expect(repository.run('changeset-check').status).toBe(0);
  expect(repository.shallowClone().run('release-check').out).toContain('No program would notice');
  repository.git('tag', 'v4.0.0');
  expect(repository.run('release-check').out).toContain('No program would notice');
});

test('no version is made that is too small for its changes', () => {
  const repository = Repository.create();
  repository.replace('spec/kitchen/v10.yaml', 'x-effect: charge', 'x-effect: write');
  repository.changeset('minor', 'node-behind-api-client');
  expect(version(repository)).toMatchObject({
    status: 1,
    out: expect.stringContaining('needs a major release'),
  });
  expect(JSON.parse(repository.read('package.json')).version).toBe('3.0.0');
});
