import { describe, expect, it } from 'vitest';
import { refusals } from '../../scripts/release/refusals.ts';

describe('CI publishes', () => {
  const repository = { url: 'git+https://gitlab.example/behind/client.git' };
  const one = { name: 'one', version: '3.1.0', repository };
  const two = { name: 'two', version: '3.1.0', repository };
  const env = {
    GITLAB_CI: 'true',
    CI_COMMIT_TAG: 'v3.1.0',
    CI_PROJECT_URL: 'https://gitlab.example/behind/client',
  };

  it('from the tag of the version', () => {
    expect(refusals(env, [one, two])).toEqual([]);
  });

  it.each(['v3.0.0', 'v3.1.0-try', '3.1.0', 'v3.1', 'v3.1.00', 'nightly'])('not from the tag %s', (tag) => {
    expect(refusals({ ...env, CI_COMMIT_TAG: tag }, [one, two])).toEqual([
      `one has the version 3.1.0, which is released from the tag v3.1.0; the tag is ${tag}.`,
      `two has the version 3.1.0, which is released from the tag v3.1.0; the tag is ${tag}.`,
    ]);
  });

  it('a trial that is named as such', () => {
    const saidOf = (version: string) =>
      refusals({ ...env, CI_COMMIT_TAG: `v${version}` }, [{ ...one, version }]);
    expect(saidOf('3.1.0-next.0')).toEqual([]);
    for (const version of ['3.1.0-try', '3.1.0-0', '3.1.0-latest.1', '3.1.0-next']) {
      expect(saidOf(version)).toEqual([expect.stringContaining('`npx changeset pre enter next` begins it')]);
    }
  });

  it('from no branch', () => {
    expect(refusals({ ...env, CI_COMMIT_TAG: undefined }, [one])).toEqual([
      expect.stringContaining('this pipeline is not for a tag'),
    ]);
  });

  it('both packages in the same version', () => {
    expect(refusals(env, [one, { ...two, version: '3.0.0' }])).toEqual([
      expect.stringMatching(/^two has the version 3\.0\.0/),
    ]);
  });

  it('only what names this repository, as provenance asks for', () => {
    const other = { ...two, repository: { url: 'git+https://gitlab.example/other/client.git' } };
    expect(refusals(env, [one, other])).toEqual([
      expect.stringMatching(/^two must say.*behind\/client\.git/),
    ]);
    const { repository: _, ...none } = two;
    expect(refusals({ ...env, CI_PROJECT_URL: undefined }, [none])).toEqual([
      expect.stringMatching(/^two must say/),
    ]);
  });

  it('and nobody else does', () => {
    expect(refusals({ ...env, GITLAB_CI: undefined }, [one, two])).toEqual([
      expect.stringContaining('Releases are made by CI alone'),
      expect.stringContaining('git tag v'),
      expect.stringContaining('docs/releasing.md'),
    ]);
  });
});
