import { describe, expect, it } from 'vitest';
import { Repository } from './repository.ts';

function branch(change: (repository: Repository) => void): Repository {
  const repository = Repository.create();
  repository.git('switch', '--quiet', '--create', 'a-branch');
  change(repository);
  repository.commit();
  return repository;
}

const check = (repository: Repository, env: Record<string, string> = {}) =>
  repository.runIn(env, 'changeset-check');

describe('npm run changeset:check', () => {
  it.each([
    ['spec/kitchen/v10.yaml', 'node-behind-api-client'],
    ['src/index.ts', 'node-behind-api-client'],
    ['generated/kitchen/v10/index.ts', 'node-behind-api-client'],
    ['mock/src/index.ts', 'node-behind-api-mock'],
  ])('fails when %s changes without a changeset, and shows the command that adds one', (path, name) => {
    const { status, out } = check(branch((repository) => repository.write(path, '# new\n')));
    expect(status).toBe(1);
    expect(out).toContain(`${name} changes, and no changeset says how:\n  ${path}\n`);
    expect(out).toMatch(new RegExp(`^ {2}npx changeset add -m ".+" --patch ${name}$`, 'm'));
  });

  it('fails before anything is committed, too', () => {
    const repository = branch(() => {});
    repository.write('src/new.ts', '');
    expect(check(repository)).toMatchObject({ status: 1, out: expect.stringContaining('src/new.ts') });
  });

  it('is content with a changeset for the package, but not with one for another', () => {
    const named = (name: string) =>
      branch((repository) => {
        repository.write('src/index.ts', '');
        repository.changeset('patch', name);
      });
    expect(check(named('node-behind-api-client')).status).toBe(0);
    expect(check(named('node-behind-api-mock')).status).toBe(1);
  });

  it('is not content with a changeset that main has already', () => {
    const repository = Repository.create();
    repository.changeset('patch', 'node-behind-api-client');
    repository.commit();
    repository.git('switch', '--quiet', '--create', 'a-branch');
    repository.write('src/index.ts', '');
    expect(check(repository).status).toBe(1);
  });

  it('is content with an empty changeset', () => {
    const repository = branch((repository) => {
      repository.write('src/index.ts', '');
      repository.changeset('none');
    });
    expect(check(repository).status).toBe(0);
  });

  it('asks for none where nothing that ships changes', () => {
    const repository = branch((repository) => {
      repository.write('test/new.test.ts', '');
      repository.write('docs/new.md', '');
      repository.replace('package.json', '"workspaces"', '"devDependencies":{"x":"1"},"workspaces"');
    });
    expect(check(repository).status).toBe(0);
  });

  it('asks for one where package.json changes what users get', () => {
    const repository = branch((repository) => {
      repository.replace('package.json', '"workspaces"', '"dependencies":{"x":"1"},"workspaces"');
    });
    expect(check(repository)).toMatchObject({ status: 1, out: expect.stringContaining('  package.json') });
  });

  it('compares with the commit that the merge request starts from', () => {
    const repository = branch((repository) => repository.write('src/index.ts', ''));
    const base = repository.git('rev-parse', 'HEAD').trim();
    expect(check(repository, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base }).status).toBe(0);
  });

  it.each([
    ['on main', { CI_COMMIT_BRANCH: 'main' }, 'this is main itself'],
    ['for a release', { CI_COMMIT_TAG: 'v3.0.0' }, 'this is a release'],
    ['where the base is missing', { CI_MERGE_REQUEST_DIFF_BASE_SHA: '0'.repeat(40) }, 'is not in this clone'],
  ])('says that it checked nothing %s', (_, env, reason) => {
    const { status, out } = check(
      branch((repository) => repository.write('src/index.ts', '')),
      env,
    );
    expect(out).toMatch(new RegExp(`Not checked .+ ${reason}`));
    expect(status).toBe(0);
  });

  it('says that a shallow clone keeps it from checking, and how to get the rest', () => {
    const repository = branch((repository) => repository.write('src/index.ts', ''));
    const base = repository.git('rev-parse', 'main').trim();
    const { status, out } = check(repository.shallowClone(), { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
    expect(out).toMatch(/Not checked .+git fetch --unshallow/);
    expect(status).toBe(0);
  });
});
