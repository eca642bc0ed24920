import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { startMock } from '../../mock/src/index.ts';
import { lint } from '../../scripts/lint/command.ts';
import { DOCUMENT, Project, repository } from '../generate/project.ts';
import { runCommand } from '../support/command.ts';
import { type Mistake, mistakes } from './mistakes.ts';

const BODY = ['paths', '/api/oauth/10/authorisation/has', 'post', 'requestBody', 'content'];
const PROPERTIES = [...BODY, 'application/json', 'schema', 'properties'];

/** A project with the mistake in its document. */
function projectWith({ make }: Mistake): Project {
  const project = new Project();
  make({
    replace: (text, by) => {
      const before = project.read(DOCUMENT);
      const after = before.replace(text, by);
      if (after === before) throw new Error(`${text} is not in the document`);
      project.write(DOCUMENT, after);
    },
    rename: (name) => renameSync(join(project.root, DOCUMENT), join(project.root, dirname(DOCUMENT), name)),
    write: (file, text) => project.write(file, text),
  });
  return project;
}

function lineOf(text: string, at: RegExp | undefined): number {
  const index = at ? text.search(at) : 0;
  if (index < 0) throw new Error(`${at} is not in the document`);
  return text.slice(0, index).split('\n').length;
}

test.each(mistakes)('$what is told with its place and what to write', async (mistake) => {
  const { file = DOCUMENT, at, says } = mistake;
  const project = projectWith(mistake);
  const expected = `${file}:${lineOf(project.read(file), at)}: ${says}`;
  const outcomes = [await runCommand(lint, ['--root', project.root]), await project.generate()];
  for (const { code, out, err } of outcomes) {
    const [first = ''] = err.split('\n');
    const withoutColumn = first.replace(/(?<=^[^:]+:\d+):\d+/, '');
    expect(withoutColumn.slice(0, expected.length)).toBe(expected);
    expect(err).not.toMatch(/^\s+at /m);
    expect({ code, out }).toEqual({ code: 1, out: '' });
  }
  expect(project.files('generated')).toEqual({});
});

test.each(mistakes.filter(({ mock }) => mock !== undefined))(
  '$what is told by the mock as well',
  async (mistake) => {
    const project = projectWith(mistake);
    const line = lineOf(project.read(DOCUMENT), mistake.at);
    const error = await startMock({ port: 0, spec: join(project.root, 'spec') }).catch(
      (reason: Error) => reason,
    );
    const message = error instanceof Error ? error.message.replace(/(?<=:\d+):\d+(?=: )/, '') : 'It started.';
    expect(message).toBe(`${join(project.root, DOCUMENT)}:${line}: ${mistake.mock}`);
  },
);

test('documents in order have none', async () => {
  const { code, err } = await runCommand(lint, ['--root', repository]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('what nothing refers to is told where all else is in order, and keeps nothing from being generated', async () => {
  const project = new Project();
  project.write('spec/shared/notes.yaml', 'Title: { type: string }\nNote: { type: string }\n');
  project.set([...PROPERTIES, 'user_id'], {
    $ref: '../shared/notes.yaml#/Note',
    description: 'Whom.',
    minLength: 1,
  });
  const { code, err } = await runCommand(lint, ['--root', project.root]);
  expect(code).toBe(1);
  expect(err.match(/^.*notes\.yaml.*$/gm)).toEqual([
    'spec/shared/notes.yaml:1:1: Nothing refers to Title; refer to it, or remove it',
  ]);
  expect((await project.generate()).code).toBe(0);
});

test('a workflow is checked as well', async () => {
  const project = new Project();
  const step =
    '      - { stepId: ask, operationPath: "{$sourceDescriptions.oauth.url}#/paths/~1api~1oauth~110~1authorisation~1has/post" }';
  const workflow = (steps: string) => `arazzo: 1.0.1
info: { title: A flow, version: '1' }
sourceDescriptions:
  - { name: oauth, type: openapi, url: ../oauth/v10.yaml }
workflows:
  - workflowId: flow
    outputs: { id: $steps.ask.outputs.id }
    steps:
${steps}
`;
  project.write('spec/workflows/flow.arazzo.yaml', workflow(step));
  const { code, err } = await runCommand(lint, ['--root', project.root]);
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringMatching(
      /^spec\/workflows\/flow\.arazzo\.yaml:7:20: Step "ask" .*\(outputs-defined\)\n$/,
    ),
  });
});

test('what TypeScript reserves is no mistake: the argument gets another name, the request does not', async () => {
  const project = await Project.generated((one) => {
    const text = one.read(DOCUMENT).replaceAll('client_id', 'default').replaceAll('user_id', 'bill-id');
    one.write(DOCUMENT, text);
  });
  expect(project.read('generated/oauth/v10/modules.ts')).toContain('(billId: string, default_: string, ');
  expect(project.read('generated/oauth/v10/modules.ts')).toContain('@param default_ - The client');
  expect(project.read('generated/oauth/v10/table.ts')).toContain("'read bill-id default'");
});
