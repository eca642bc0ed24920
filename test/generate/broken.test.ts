import { expect, test } from 'vitest';
import { DOCUMENT, Project } from './project.ts';

const POST = ['paths', '/api/oauth/10/authorisation/has', 'post'];
const SUCCESS = [...POST, 'responses', '200', 'content', 'application/json', 'schema'];
const PROPERTIES = [...POST, 'requestBody', 'content', 'application/json', 'schema', 'properties'];

/** A schema of this name in a shared file, for a parameter of the document. */
function share(project: Project, parameter: string, file: string, name: string): void {
  const schema = `{ description: Whom the ${parameter} is about., type: string, minLength: 1 }`;
  project.write(`spec/shared/${file}.yaml`, `${name}: ${schema}\n`);
  project.set([...PROPERTIES, parameter], { $ref: `../shared/${file}.yaml#/${name}` });
}

const hides = (user: string, client: string): RegExp => {
  const lines = Object.entries({ users: user, clients: client }).map(
    ([file, name]) =>
      `spec/shared/${file}\\.yaml:1:1: The schema ${name} becomes a type of this name, and .* has that name; rename the schema .*\n`,
  );
  return new RegExp(`^${lines.join('')}`, 'm');
};

interface Fault {
  readonly what: string;
  readonly says: RegExp;
  breakIt(project: Project): void;
}

const faults: Fault[] = [
  {
    what: 'a document that is no YAML',
    says: /^spec\/oauth\/v10\.yaml:61:\d+: .+$/m,
    breakIt: (project) => project.write(DOCUMENT, `${project.read(DOCUMENT)}  x: [\n`),
  },
  {
    what: 'a shared file that is no YAML',
    says: /^spec\/shared\/security\.yaml:\d+:\d+: .+$/m,
    breakIt: (project) => project.write('spec/shared/security.yaml', 'Bearer: [\n'),
  },
  {
    what: 'an empty document',
    says: /^spec\/oauth\/v10\.yaml.*: .+$/m,
    breakIt: (project) => project.write(DOCUMENT, ''),
  },
  {
    what: 'a document that is no OpenAPI',
    says: /^spec\/oauth\/v10\.yaml.*: .+$/m,
    breakIt: (project) => project.write(DOCUMENT, 'shopping: [milk]\n'),
  },
  {
    what: 'a $ref to nothing',
    says: /^spec\/oauth\/v10\.yaml:\d+:\d+: spec\/shared\/failures\.yaml has no Unknown where .* leads/m,
    breakIt: (project) =>
      project.set([...POST, 'responses', '422', '$ref'], '../shared/failures.yaml#/Unknown'),
  },
  {
    what: 'a $ref to a file that is not there',
    says: /^spec\/oauth\/v10\.yaml:\d+:\d+: spec\/shared\/nowhere\.yaml is not there/m,
    breakIt: (project) => project.set([...POST, 'responses', '422', '$ref'], '../shared/nowhere.yaml#/Unfit'),
  },
  {
    what: 'an operation without x-effect',
    says: /^spec\/oauth\/v10\.yaml:\d+:\d+: x-effect should be one of .* \(behind\/effect\)$/m,
    breakIt: (project) => project.set([...POST, 'x-effect'], undefined),
  },
  {
    what: 'a wrong operationId',
    says: /^spec\/oauth\/v10\.yaml:\d+:20: operationId should be "V10\.oauth\.authorisation\.has".*"V10\.oauth\.has"/m,
    breakIt: (project) => project.set([...POST, 'operationId'], 'V10.oauth.has'),
  },
  {
    what: 'two schemas of one name',
    says: /^spec\/shared\/clients\.yaml:1:1: The document has two schemas with the name Person: this one, and Person in spec\/shared\/users\.yaml; rename one/m,
    breakIt: (project) => {
      share(project, 'user_id', 'users', 'Person');
      share(project, 'client_id', 'clients', 'Person');
    },
  },
  {
    what: 'schemas with names that types of a call have',
    says: hides('AuthorisationHasArguments', 'AuthorisationHasCall'),
    breakIt: (project) => {
      share(project, 'user_id', 'users', 'AuthorisationHasArguments');
      share(project, 'client_id', 'clients', 'AuthorisationHasCall');
    },
  },
  {
    what: 'schemas with names that other types have',
    says: hides('OauthV10', 'Result'),
    breakIt: (project) => {
      share(project, 'user_id', 'users', 'OauthV10');
      share(project, 'client_id', 'clients', 'Result');
    },
  },
  {
    what: 'a schema of an answer that says what the drift check cannot read',
    says: /^spec\/oauth\/v10\.yaml:\d+:\d+: The client cannot check patternProperties; say it by type/m,
    breakIt: (project) =>
      project.set([...SUCCESS, 'properties', 'data'], {
        description: 'What it has.',
        type: 'object',
        patternProperties: {},
      }),
  },
  {
    what: 'a spec without documents',
    says: /^spec\/ holds no document \(spec\/<app>\/v<version>\.yaml\)\.$/m,
    breakIt: (project) => {
      project.remove(DOCUMENT);
      project.remove('spec/gpt');
    },
  },
];

test.each(faults)('$what', async ({ says, breakIt }) => {
  const project = new Project();
  project.write('generated/oauth/v10/table.ts', '// as it was\n');
  breakIt(project);
  const before = project.files();
  const { code, out, err } = await project.generate();

  expect(err).toMatch(says);
  expect(err).toMatch(/^Nothing was generated\. Mend the lines above and run the command again\.$/m);
  expect(err).not.toMatch(/^\s+at /m);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(project.files()).toEqual(before);
});

test('all faults of all documents are told at once', async () => {
  const project = new Project();
  project.set([...POST, 'x-effect'], undefined);
  project.set([...POST, 'x-source'], 'heard');
  project.write(
    'spec/gpt/v20.yaml',
    project.read('spec/gpt/v20.yaml').replace('x-effect: charge', 'x-effect: free'),
  );
  const { err } = await project.generate();
  expect(err.match(/^spec\/.*?:.*$/gm)).toEqual([
    expect.stringMatching(/^spec\/gpt\/v20\.yaml:\d+:\d+: .*behind\/effect/),
    expect.stringMatching(/^spec\/oauth\/v10\.yaml:\d+:\d+: .*behind\/effect/),
    expect.stringMatching(/^spec\/oauth\/v10\.yaml:\d+:\d+: .*behind\/source/),
  ]);
});
