import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { Project, repository, run } from './project.ts';

const MEND = '\ngenerated/ does not match spec/. Run `npm run generate` and commit the result.\n';

let fresh: Project;
beforeAll(async () => {
  fresh = await Project.generated();
});

test('--check passes on what was just generated', async () => {
  const project = fresh.copy();
  const before = project.files();
  expect(await project.generate('--check')).toEqual({ code: 0, out: '', err: '' });
  expect(project.files()).toEqual(before);
});

test.each<{ what: string; change(project: Project): void; says: string }>([
  {
    what: 'edited',
    change: (project) => {
      project.write('generated/oauth/v10/table.ts', `${project.read('generated/oauth/v10/table.ts')} `);
    },
    says: 'generated/oauth/v10/table.ts is out of date.\n',
  },
  {
    what: 'missing',
    change: (project) => project.remove('generated/gpt/v20/types.ts'),
    says: 'generated/gpt/v20/types.ts is missing.\n',
  },
  {
    what: 'left over',
    change: (project) => project.write('generated/oauth/v9/table.ts', ''),
    says: 'generated/oauth/v9/table.ts is left over.\n',
  },
  {
    what: 'older than its document',
    change: (project) => project.set(['tags', 0, 'description'], 'Something else.'),
    says: 'generated/oauth/v10/modules.ts is out of date.\n',
  },
  {
    what: 'not there at all',
    change: (project) => {
      project.remove('generated');
      project.remove('spec/gpt');
    },
    says: ['types', 'paths', 'modules', 'table', 'calls', 'index', 'answers', 'schemas']
      .map((name) => `generated/oauth/v10/${name}.ts is missing.\n`)
      .concat('generated/main.ts is missing.\n', 'generated/answers.ts is missing.\n')
      .join(''),
  },
])('--check fails when a file is $what, names it and leaves it', async ({ change, says }) => {
  const project = fresh.copy();
  change(project);
  const before = project.files();
  expect(await project.generate('--check')).toEqual({ code: 1, out: '', err: says + MEND });
  expect(project.files()).toEqual(before);
});

test('the command fails with what was found', async () => {
  const project = fresh.copy();
  project.remove('generated/main.ts');
  const command = join(repository, 'scripts/generate/index.ts');
  expect(await run([command, '--root', project.root, '--check'])).toEqual({
    code: 1,
    out: '',
    err: `generated/main.ts is missing.\n${MEND}`,
  });
});
