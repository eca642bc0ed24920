/** One thing that has to be in order. */
export interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** What to do when it fails. */
  readonly advice: string;
  /** The check that has to pass first. */
  readonly after?: string;
  /** It is only asked for before a merge: a change can be tried without it. */
  readonly beforeMerge?: boolean;
  /** It takes long and seldom fails: `npm test` does without it, `npm run test:all` does not. */
  readonly slow?: boolean;
}

export const checks: readonly Check[] = [
  {
    name: 'build',
    command: ['npm', 'run', '--silent', 'build'],
    advice:
      'Nothing can be built from src/ and generated/. Mend what is said above; `npm run build` tries again.',
  },
  {
    name: 'types',
    command: ['npm', 'run', '--silent', 'typecheck'],
    advice: 'Mend the types where it says so above; `npm run typecheck` tries again.',
    after: 'build',
  },
  {
    name: 'types-5.9',
    command: ['node', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
    advice:
      'The compiler that builds the packages is older than that of `npm run typecheck`. Write what both take.',
    after: 'build',
    slow: true,
  },
  {
    name: 'size',
    command: ['npm', 'run', '--silent', 'size'],
    advice:
      'Make it smaller. If what it brings is worth its weight, raise the figure in scripts/size/budgets.ts, and say why in the commit.',
    after: 'build',
    slow: true,
  },
  {
    name: 'package',
    command: ['publint', 'run', '.', '--strict'],
    advice:
      'package.json does not describe dist/ as users need it. Change `exports` or `files` as it says above.',
    after: 'build',
    slow: true,
  },
  {
    name: 'generated',
    command: ['npm', 'run', '--silent', 'generate', '--', '--check'],
    advice: 'Where generated/ differs from spec/, run `npm run generate` and commit both.',
  },
  {
    name: 'spec',
    command: ['npm', 'run', '--silent', 'lint:spec'],
    advice:
      'Mend the documents where it says so above. spec/README.md explains the rules whose names begin with behind/.',
  },
  {
    name: 'style',
    command: ['npm', 'run', '--silent', 'lint:style'],
    advice: 'Run `npm run format`, and mend what it leaves.',
  },
  {
    name: 'unused',
    command: ['knip', '--no-progress'],
    advice:
      'Remove what nothing uses. If something uses it in a way that cannot be seen, name it in knip.json.',
  },
  {
    name: 'lockfiles',
    command: ['node', 'scripts/lockfiles/index.ts'],
    advice:
      'Run `npm install` (in test/versions or examples, if it is named) with the registry https://registry.npmjs.org, and commit package-lock.json.',
  },
  {
    name: 'changeset',
    command: ['npm', 'run', '--silent', 'changeset:check'],
    advice: 'Add a changeset, by one of the commands above, and commit it. docs/releasing.md says more.',
    beforeMerge: true,
  },
  {
    name: 'release',
    command: ['npm', 'run', '--silent', 'release:check'],
    advice:
      'Ask for the release that the change needs in the changeset, or take back what breaks programs. docs/releasing.md has the rules.',
    beforeMerge: true,
  },
  {
    name: 'audit',
    command: ['npm', 'run', '--silent', 'audit'],
    advice:
      'Run `npm audit fix --omit=dev`, and `npm test`. SECURITY.md says what to do if there is no fix yet.',
    beforeMerge: true,
  },
];
