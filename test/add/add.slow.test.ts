import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { add } from '../../scripts/add/command.ts';
import { DOCUMENT, Project } from '../generate/project.ts';
import { type Outcome, runCommand } from '../support/command.ts';

const INVENTORY = 'test/fixtures/inventory.yaml';
const inventory = `# What is known of the server.

oauth:
  v10:
    authorisation:
      source: observed
      operations:
        has: [user_id, client_id] # Two.
`;

class AddingProject extends Project {
  constructor() {
    super();
    this.write(INVENTORY, inventory);
  }

  add(...args: readonly string[]): Promise<Outcome> {
    return runCommand(add, [...args, '--root', this.root]);
  }

  /** What a person does next: an answer to everything that is to be filled in. */
  fillIn(file: string): void {
    this.write(
      file,
      this.read(file).replaceAll(/(x-effect: )?TODO[^,}\n]*/g, (_, effect = '') => `${effect}read`),
    );
  }
}

const operationIn = (project: Project, file: string, path: string) =>
  parse(project.read(file)).paths[path].post;

const problemsIn = (out: string): number[] =>
  [...out.matchAll(/^spec\/.*\.yaml:(\d+):/gm)].map(([, line]) => Number(line));

/** The lines with something to write; a text that stands on lines of its own begins on the line before. */
const linesToWrite = (text: string): number[] =>
  text.split('\n').flatMap((line, index) => {
    if (!line.includes('TODO')) return [];
    return [line.trim().startsWith('TODO') ? index : index + 1];
  });

describe('an operation of a document', () => {
  it('is added with what other operations know of its parameters, and lint asks for the rest', async () => {
    const project = new AddingProject();
    const before = project.read(DOCUMENT);
    const { code, out, err } = await project.add('V10.oauth.authorisation.revoke', 'user_id', 'grant_id');
    expect(err).toBe('');
    expect(code).toBe(0);

    expect(project.read(DOCUMENT).startsWith(before.trimEnd())).toBe(true);
    const operation = operationIn(project, DOCUMENT, '/api/oauth/10/authorisation/revoke');
    const { schema, examples } = operation.requestBody.content['application/json'];
    const known = operationIn(project, DOCUMENT, '/api/oauth/10/authorisation/has').requestBody.content[
      'application/json'
    ];
    expect(operation['x-source']).toBe('observed');
    expect(schema.required).toEqual(['user_id', 'grant_id']);
    expect(schema.properties.user_id).toEqual(known.schema.properties.user_id);
    expect(schema.properties.grant_id).toMatchObject({ type: 'string', minLength: 1 });
    expect(examples.typical.value.user_id).toBe(Object.values<Example>(known.examples)[0]?.value.user_id);
    expect(out).toContain('user_id is as in V10.oauth.authorisation.has');
    expect(problemsIn(out)).toEqual(linesToWrite(project.read(DOCUMENT)));
    expect(project.read(INVENTORY)).toBe(`${inventory}        revoke: [user_id, grant_id]\n`);
  });

  it('is generated as soon as that is filled in, and not before', async () => {
    const project = new AddingProject();
    await project.add('V10.oauth.authorisation.revoke', 'user_id', 'grant_id');
    expect((await project.generate()).code).toBe(1);
    project.fillIn(DOCUMENT);
    expect(await project.generate()).toMatchObject({ code: 0, err: '' });
    expect(project.read('generated/oauth/v10/modules.ts')).toMatch(
      /AuthorisationRevokeCall \{.*\buserId: .*\bgrantId: /s,
    );
  });

  it('stands behind the others of its module, and a new module at the end and at the top', async () => {
    const project = new AddingProject();
    await project.add('V10.oauth.clients.getList');
    await project.add('V10.oauth.authorisation.revoke', 'user_id');
    const document = parse(project.read(DOCUMENT));
    expect(Object.keys(document.paths).map((path) => path.split('/').slice(4).join('.'))).toEqual([
      'authorisation.has',
      'authorisation.revoke',
      'clients.getList',
    ]);
    expect(document.tags.map(({ name }: { name: string }) => name)).toEqual(['authorisation', 'clients']);
    expect(document.paths['/api/oauth/10/clients/getList'].post).not.toHaveProperty('requestBody');
    expect(parse(project.read(INVENTORY)).oauth.v10.clients).toEqual({
      source: 'inferred',
      operations: { getList: [] },
    });
  });

  it('has the effect and the source that it is given', async () => {
    const project = new AddingProject();
    await project.add('V10.oauth.clients.delete', 'client_id', '--effect', 'write', '--source', 'documented');
    expect(operationIn(project, DOCUMENT, '/api/oauth/10/clients/delete')).toMatchObject({
      'x-effect': 'write',
      'x-source': 'documented',
    });
  });
});

describe('an operation of an app or version that is new', () => {
  it.each([
    ['V20.oauth.authorisation.has', 'oauth/v20'],
    ['V10.ruBank.accounts.getList', 'ru-bank/v10'],
  ])('%s begins a document, which is generated as soon as it is filled in', async (id, document) => {
    const project = new AddingProject();
    const { code, err } = await project.add(id, 'user_id');
    expect(err).toBe('');
    expect(code).toBe(0);
    project.fillIn(`spec/${document}.yaml`);
    expect(await project.generate()).toMatchObject({ code: 0, err: '' });
    expect(project.read('generated/main.ts')).toContain(`./${document}/table.ts`);
  });
});

describe('what cannot be added', () => {
  it.each([
    ['nothing', [], /^Usage: npm run spec:add -- CALL/],
    ['an unknown option', ['V10.oauth.a.b', '--effects', 'read'], /--effects.*\n\nUsage/s],
    ['too few names', ['V20.sales.notes'], /^V20\.sales\.notes is no call path; write V<version>\.<app>/],
    ['too many names', ['V20.sales.notes.pin.all'], /is no call path/],
    [
      'a version in lower case',
      ['v20.sales.notes.pin'],
      /^The version is v20; write V and a number, like V20/,
    ],
    [
      'a version without a number',
      ['latest.sales.notes.pin'],
      /^The version is latest; write V and a number/,
    ],
    ['a version that begins with zero', ['V020.sales.notes.pin'], /^The version is V020/],
    [
      'an app as in the path',
      ['V10.ru-kitchen.a.b'],
      /^The app is ru-kitchen; write it in camel case, like ruKitchen/,
    ],
    ['an app that begins with a capital', ['V10.Sales.a.b'], /^The app is Sales; .* like sales/],
    [
      'a module that is no name',
      ['V10.sales.1st.b'],
      /^The module is 1st, which is no name; begin it with a letter/,
    ],
    ['an operation that is no name', ['V10.sales.a.b-c'], /^The operation is b-c, which is no name/],
    [
      'a parameter that is no name',
      ['V10.oauth.a.b', '1st'],
      /^1st cannot be a parameter; begin it with a letter/,
    ],
    ['a parameter twice', ['V10.oauth.a.b', 'id', 'id'], /^id is there twice/],
    [
      'two of one argument',
      ['V10.oauth.a.b', 'user_id', 'userId'],
      /^user_id and userId would both be .* userId/,
    ],
    ['the access token', ['V10.oauth.a.b', 'access_token'], /^The client adds access_token/],
    [
      'an unknown effect',
      ['V10.oauth.a.b', '--effect', 'none'],
      /^--effect is none; write one of read, write, charge/,
    ],
    [
      'a call that is there',
      ['V10.oauth.authorisation.has'],
      /^V10\.oauth\.authorisation\.has is in spec\/oauth\/v10/,
    ],
    [
      'another source than the module has',
      ['V10.oauth.authorisation.revoke', '--source', 'documented'],
      /^The inventory says of the module authorisation that its calls are observed; leave --source out/,
    ],
  ])('%s', async (_, args, message) => {
    const project = new AddingProject();
    const before = project.files();
    const { code, out, err } = await project.add(...args);
    expect(err).toMatch(message);
    expect([code, out]).toEqual([1, '']);
    expect(project.files()).toEqual(before);
  });

  it('anything, where a document cannot be read', async () => {
    const project = new AddingProject();
    project.write(DOCUMENT, 'openapi: [');
    const { code, err } = await project.add('V10.oauth.authorisation.revoke');
    expect(err).toMatch(
      /^spec\/oauth\/v10\.yaml:1:\d+: .*\n\nNothing was written\. Mend the lines above first\./s,
    );
    expect(code).toBe(1);
  });
});

interface Example {
  readonly value: { readonly user_id: string };
}
