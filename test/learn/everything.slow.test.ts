import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { FileEditor } from '../../scripts/learn/spec/file-editor.ts';
import { parseFile } from '../../scripts/learn/spec/spec.ts';
import { specFiles } from '../../scripts/spec/document-files.ts';
import { readDocuments } from '../../scripts/spec/documents.ts';
import { resolveIn } from '../../scripts/spec/openapi.ts';
import { compare } from '../../src/drift/check.ts';
import { Observed } from '../../src/drift/observed.ts';
import { Project, repository } from './project.ts';
import { report } from './reports.ts';

type Json = { readonly [name: string]: unknown };
type Change = (value: unknown) => unknown;

/** Ways in which a server may differ from the examples of the spec, everywhere at once. */
const changes: Record<string, Change> = {
  'has more members': (value) =>
    isObject(value) ? { ...value, learned_here: 1, learned_too: { inner: [{ deep: null }] } } : value,
  'has null everywhere': (value) =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, isObject(one) ? one : null]))
      : value,
  'leaves members out': (value) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).slice(1)) : value,
};

it('every file of the spec stays as it is where nothing changes', async () => {
  for (const name of await specFiles(repository)) {
    const text = readFileSync(resolve(repository, name), 'utf8');
    expect(await new FileEditor(parseFile(name, text)).text(), name).toBe(text);
  }
});

it.each(Object.entries(changes))(
  'a server that %s is learned, for all operations at once',
  async (_, change) => {
    const project = new Project(repository);
    const answers: [string, number, Json][] = [];
    const operations = [];
    for (const { content } of await readDocuments(repository)) {
      for (const [path, { post }] of Object.entries(content.paths)) {
        const observed = new Observed();
        for (const example of Object.values(
          post.responses['200'].content['application/json'].examples ?? {},
        )) {
          const { value } = resolveIn<{ value: Json }>(content, example as { $ref: string });
          if (value.success !== true) continue;
          const answer = { ...value, data: everywhere(value.data, change) };
          answers.push([post.operationId, 200, answer]);
          observed.add({ path, status: 200, success: true, ...compare(post.operationId, 200, answer) });
        }
        operations.push(observed.drift(post.operationId));
      }
    }
    const { code, out, err } = await project.learn(project.input('r.json', report(...operations)), '--write');
    expect(err).toBe('');
    expect(code).toBe(0);
    const asked = new Set(out.split('Needs a person')[1]?.match(/V\d+(\.\w+){3}/g));
    expect(asked.size).toBeLessThan(answers.length / 10);
    expect(await project.drift(answers.filter(([operation]) => !asked.has(operation)))).toEqual([]);
  },
);

function everywhere(value: unknown, change: Change): unknown {
  if (Array.isArray(value)) return value.map((item) => everywhere(item, change));
  if (!isObject(value)) return value;
  return change(
    Object.fromEntries(Object.entries(value).map(([name, one]) => [name, everywhere(one, change)])),
  );
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
