import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { Repository } from './repository.ts';

const root = resolve(import.meta.dirname, '../..');
const local = join(root, 'node_modules/.bin/gitlab-ci-local');

/** The jobs of the stage `verify`: the parts of .ci/run. */
const VERIFY = ['quick', 'slow', 'merge'];

/** A repository in which gitlab-ci-local, which knows GitLab's schema and rules, can look at our pipeline. */
function repositoryWithPipeline(): Repository {
  const repository = Repository.create();
  cpSync(join(root, '.gitlab-ci.yml'), join(repository.root, '.gitlab-ci.yml'));
  repository.git('remote', 'add', 'origin', 'git@gitlab.com:behind/client.git');
  repository.commit();
  return repository;
}

/** The jobs that run in a pipeline with these variables. */
function jobs(repository: Repository, variables: Record<string, string>): string[] {
  const given = Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [local, '--list-csv', ...given], {
    cwd: repository.root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout + stderr);
  const lines = stdout.trim().split('\n');
  const rows = lines.slice(lines.findIndex((line) => line.startsWith('name;')) + 1);
  return rows.map((row) => row.split(';')[0] as string);
}

describe('the pipeline', () => {
  it('is held against GitLab’s schema, which knows no misspelt key', () => {
    const repository = repositoryWithPipeline();
    repository.replace('.gitlab-ci.yml', 'id_tokens:', 'id_tokenz:');
    expect(() => jobs(repository, {})).toThrow(/'id_tokenz' property is not expected/);
  });

  it('verifies a merge request', () => {
    const variables = { CI_PIPELINE_SOURCE: 'merge_request_event', CI_COMMIT_BRANCH: '' };
    expect(jobs(repositoryWithPipeline(), variables)).toEqual(VERIFY);
  });

  it('verifies main, shows the reference, and makes a version where there are changesets', () => {
    const repository = repositoryWithPipeline();
    expect(jobs(repository, {})).toEqual([...VERIFY, 'pages']);
    repository.changeset('minor', 'node-behind-api-client');
    repository.commit();
    expect(jobs(repository, {})).toEqual([...VERIFY, 'version', 'pages']);
  });

  it('verifies and publishes the tag of a release or of a trial, and no other', () => {
    const repository = repositoryWithPipeline();
    const tag = (name: string) => ({ CI_COMMIT_TAG: name, CI_COMMIT_BRANCH: '' });
    expect(jobs(repository, tag('v3.1.0'))).toEqual([...VERIFY, 'publish']);
    expect(jobs(repository, tag('v3.1.0-next.0'))).toEqual([...VERIFY, 'publish']);
    expect(jobs(repository, tag('v3.1.0-try'))).toEqual(VERIFY);
  });

  it('runs only what there is', () => {
    const pipeline = parse(readFileSync(join(root, '.gitlab-ci.yml'), 'utf8')) as Record<
      string,
      { script?: string[] }
    >;
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const lines = Object.values(pipeline).flatMap(({ script }) => script ?? []);
    for (const [, name] of lines.join('\n').matchAll(/npm run ([\w:]+)/g))
      expect(scripts).toHaveProperty([name as string]);
    for (const [, path] of lines.join('\n').matchAll(/bash (\S+)/g))
      expect(readFileSync(join(root, path as string), 'utf8')).toMatch(/^#!/);
  });

  it('runs all parts of .ci/run in the stage verify', () => {
    const pipeline: Record<string, { script?: string[] }> = parse(
      readFileSync(join(root, '.gitlab-ci.yml'), 'utf8'),
    );
    const script = readFileSync(join(root, '.ci/run'), 'utf8');
    const parts = [...script.matchAll(/^(\w+)\(\) \{/gm)].map(([, part]) => part);
    expect(parts).toEqual(VERIFY);
    for (const part of VERIFY) expect(pipeline[part]?.script).toEqual([`bash .ci/run ${part}`]);
  });

  it('publishes with the identity that npm and Sigstore ask for', () => {
    const { publish } = parse(readFileSync(join(root, '.gitlab-ci.yml'), 'utf8'));
    expect(publish.id_tokens).toEqual({
      NPM_ID_TOKEN: { aud: 'npm:registry.npmjs.org' },
      SIGSTORE_ID_TOKEN: { aud: 'sigstore' },
    });
  });
});

describe('.ci/version', () => {
  /** A remote that takes push options and writes them down, as GitLab acts on them. */
  function remoteOf(repository: Repository): { git: (...args: string[]) => string; options: () => string } {
    const remote = temporaryFolder('remote');
    const git = (...args: string[]) => execFileSync('git', args, { cwd: remote, encoding: 'utf8' });
    git('init', '--quiet', '--bare');
    git('config', 'receive.advertisePushOptions', 'true');
    const hook = join(remote, 'hooks/post-receive');
    writeFileSync(
      hook,
      `#!/bin/sh\nfor i in 0 1 2 3; do eval "echo \\"\\$GIT_PUSH_OPTION_$i\\""; done > options\n`,
    );
    chmodSync(hook, 0o755);
    repository.git('remote', 'add', 'origin', remote);
    return { git, options: () => readFileSync(join(remote, 'options'), 'utf8') };
  }

  function withScript(): Repository {
    const repository = Repository.create();
    cpSync(join(root, '.ci/version'), join(repository.root, '.ci/version'));
    const manifest = JSON.parse(repository.read('package.json'));
    const scripts = {
      version: `node ${root}/scripts/release/version.ts --root .`,
      'changelog:keep': `node ${root}/scripts/release/keep-edits.ts --root .`,
    };
    repository.write('package.json', JSON.stringify({ ...manifest, scripts }));
    repository.commit();
    return repository;
  }

  const run = (repository: Repository) =>
    execFileSync('bash', ['.ci/version'], { cwd: repository.root, encoding: 'utf8', stdio: 'pipe' });

  it('pushes the new version to a branch, with a merge request', () => {
    const repository = withScript();
    const remote = remoteOf(repository);
    repository.changeset('minor', 'node-behind-api-client');
    repository.commit();
    run(repository);
    expect(remote.git('log', '-1', '--format=%s', 'release/next').trim()).toBe('Release 3.1.0');
    expect(remote.git('show', 'release/next:package.json')).toContain('"version":"3.1.0"');
    expect(remote.options().trim().split('\n')).toEqual([
      'merge_request.create',
      'merge_request.target=main',
      'merge_request.title=Release 3.1.0',
      'merge_request.remove_source_branch',
    ]);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('keeps what people edited in the changelog, release after release', () => {
    const repository = withScript();
    const remote = remoteOf(repository);
    const changelog = () => remote.git('show', 'release/next:CHANGELOG.md');
    const merge = (id: string, text: string) => {
      repository.write(`.changeset/${id}.md`, `---\n"node-behind-api-client": minor\n---\n\n${text}\n`);
      repository.commit();
      const main = repository.git('rev-parse', 'HEAD').trim();
      run(repository);
      repository.git('reset', '--quiet', '--hard', main);
    };
    merge('one', 'First.');
    repository.git('fetch', '--quiet', 'origin', 'release/next');
    repository.git('switch', '--quiet', '--detach', 'FETCH_HEAD');
    repository.replace('CHANGELOG.md', 'First.', 'First, in better words.');
    repository.replace('CHANGELOG.md', '## 3.1.0\n', '## 3.1.0\n\nBills can be refunded.\n');
    repository.commit();
    repository.git('push', '--quiet', 'origin', 'HEAD:release/next');
    repository.git('switch', '--quiet', 'main');
    for (const [id, text] of [
      ['two', 'Second.'],
      ['three', 'Third.'],
    ] as const) {
      merge(id, text);
      expect(changelog()).toContain('## 3.1.0\n\nBills can be refunded.\n');
      expect(changelog()).toContain('First, in better words.');
      expect(changelog()).not.toContain('First.');
      expect(changelog()).toContain(text);
    }
  });

  it('pushes nothing where the changesets ask for no release', () => {
    const repository = withScript();
    const remote = remoteOf(repository);
    repository.changeset('none');
    repository.commit();
    expect(run(repository)).toContain('ask for no release');
    expect(remote.git('branch', '--list')).toBe('');
  });
});
