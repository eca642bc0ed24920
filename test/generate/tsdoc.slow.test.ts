import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { DOCUMENT, Project } from './project.ts';
import { documentationOf, interfaceIn, parse } from './typescript.ts';

const POST = ['paths', '/api/oauth/10/authorisation/has', 'post'];
const REQUEST = [...POST, 'requestBody', 'content', 'application/json'];

const modulesOf = (project: Project) => parse(project.read('generated/oauth/v10/modules.ts'));

const propertyOf = (modules: ts.SourceFile) => {
  const [property] = interfaceIn(modules, 'AuthorisationModule').members;
  return documentationOf(property as ts.TypeElement);
};

const signatureOf = (modules: ts.SourceFile) => {
  const signature = interfaceIn(modules, 'AuthorisationHasCall').members.find(ts.isCallSignatureDeclaration);
  return documentationOf(signature as ts.CallSignatureDeclaration);
};

const formsOf = (modules: ts.SourceFile) =>
  interfaceIn(modules, 'AuthorisationHasCall').members.filter(ts.isMethodSignature).map(documentationOf);

let modules: ts.SourceFile;
beforeAll(async () => {
  modules = modulesOf(await Project.generated());
});

test('the property of a call has its summary', () => {
  const text = 'Ask whether a user has authorised a client.';
  expect(propertyOf(modules)).toEqual({ text, tags: [] });
});

test('the signature of a call has all that is known', () => {
  const { text, tags } = signatureOf(modules);
  const [description, ...paragraphs] = text.split('\n\n');
  const facts = paragraphs.at(-1);
  expect(description?.replaceAll('\n', ' ')).toBe(
    'Answers whether the user has let this client act in his or her name, for example to skip the question for ' +
      'consent when it was answered before. For which rights, and until when, the answer does not say.',
  );
  expect(facts?.split('\n')).toEqual([
    '- Another client of the server makes this call with these parameters in this order. Their types and the',
    '  answer are inferred.',
    '- It is safe to repeat (`read`).',
    '- It needs an access token.',
  ]);
  expect(tags).toEqual([
    '@param userId - The user to ask about, a UUID. Not necessarily the one who is signed in.',
    '@param clientId - The client, by the identifier under which it is registered with the server.',
    '@param options - Settings for this call alone.',
    '@returns Whether the user has authorised the client.',
    `@example \`\`\`ts
const result = await behindAPI.V10.oauth.authorisation.has(
  'aa0e8400-e29b-41d4-a716-446655440005',
  '5d2c8f7e-9a41-4c3b-8e6d-1f0b2a3c4d5e',
);
\`\`\``,
  ]);
});

test('the other forms of a call say the same, and what they are', () => {
  const { text, tags } = signatureOf(modules);
  const [userId, clientId, options, returns] = tags;
  const [named, withResponse, raw] = formsOf(modules);
  expect(named).toEqual({
    text: `The same call with named arguments.\n\n${text}`,
    tags: ['@param named - The arguments by name.', options, returns],
  });
  expect(withResponse).toEqual({
    text: `The same call. It returns the HTTP response beside the result.\n\n${text}`,
    tags: [userId, clientId, options, returns],
  });
  expect(raw?.text).toMatch(/^The same call, .* hold\s+until the body has been read, so .*\n\n/s);
  expect(raw?.text.endsWith(`\n\n${text}`)).toBe(true);
  expect(raw?.tags).toEqual([userId, clientId, options]);
});

test('the example of a call that may be answered with something else than JSON reads it by .raw', async () => {
  const project = await Project.generated((project) => {
    project.set([...POST, 'responses', '200', 'content', '*/*'], {
      schema: { type: 'string', format: 'binary' },
    });
  });
  const { text, tags } = signatureOf(modulesOf(project));
  expect(text).toContain('\n- The answer is not always JSON. Use `.raw` to read one that is not.');
  expect(tags.at(-1)).toContain('const response = await behindAPI.V10.oauth.authorisation.has.raw(\n');
  expect(signatureOf(modules).text).not.toContain('not always JSON');
});

test('all follow the document', async () => {
  const changed = await Project.generated((project) => {
    const later = project
      .read(DOCUMENT)
      .replaceAll(/(?<=V|\/|version: '|oauth v)10/g, '20')
      .replaceAll('x-source: observed', 'x-source: documented');
    project.write('spec/oauth/v20.yaml', later);
    project.set([...POST, 'x-effect'], 'charge');
    project.set([...POST, 'x-source'], 'documented');
    project.set([...POST, 'x-superseded-by'], 'V20.oauth.authorisation.has');
    project.set([...POST, 'x-see-also'], ['V20.oauth.authorisation.has']);
    const otherPath = '/api/oauth/10/authorisations/has';
    project.set([...POST, 'x-other-path'], { path: otherPath, 'x-source': 'observed' });
    project.set([...POST, 'deprecated'], true);
    project.set([...POST, 'security'], []);
    project.set([...POST, 'responses', '401'], undefined);
  });
  const modules = modulesOf(changed);
  const { text, tags } = signatureOf(modules);
  expect(text).toContain(
    '- The owners of the API document this call and the order of its parameters. Their types',
  );
  expect(text).toContain('- See also `V20.oauth.authorisation.has`.');
  expect(text.replace(/\s+/g, ' ')).toContain(
    '- The other client sends this call to another path, `/api/oauth/10/authorisations/has`. With the option `paths`, this client does, too.',
  );
  expect(text).toMatch(
    /- It costs money.* \(`charge`\)\. Never repeat it unless you know that it\s+was not done\./,
  );
  expect(text).toContain('- It needs no access token; if there is one, it is sent.');
  expect(text).toContain('- There is a later version: `V20.oauth.authorisation.has`.');
  const deprecated = '@deprecated The owners of the API advise against it.';
  expect(tags).toContain(deprecated);
  expect(propertyOf(modules).tags).toEqual([deprecated]);
  for (const form of formsOf(modules)) {
    expect(form.text).toContain(text);
    expect(form.tags).toContain(deprecated);
  }
});

test('what is known of types and members is marked, and summed up', async () => {
  const project = await Project.generated((project) => {
    const user = [...REQUEST, 'schema', 'properties', 'user_id'];
    project.set([...user, 'x-source'], 'documented');
    const data = [...POST, 'responses', '200', 'content', 'application/json', 'schema', 'properties', 'data'];
    project.set(data, {
      description: 'What the user said.',
      type: 'object',
      properties: {
        rights: { description: 'What is allowed.', type: 'string', 'x-source': 'observed' },
        until: { description: 'When it ends.', type: 'string' },
      },
    });
  });
  const { text, tags } = signatureOf(modulesOf(project));
  expect(text.replaceAll(/\s+/g, ' ')).toContain(
    'in this order. Their types are known where a parameter is marked, and inferred elsewhere; the answer is inferred.',
  );
  expect(tags[0]).toMatch(/^@param userId - .*\(documented\)$/s);
  expect(tags[1]).not.toContain('documented');
  const types = project.read('generated/oauth/v10/types.ts');
  expect(types).toContain('/** What is allowed. (observed) */');
  expect(types).toContain('/** When it ends. */');
});

test('an optional parameter may stand before a required one', async () => {
  const project = await Project.generated((project) => {
    project.set([...REQUEST, 'schema', 'required'], ['client_id']);
  });
  const text = project.read('generated/oauth/v10/modules.ts');
  expect(text).toContain('(userId: string | undefined, clientId: string, options?: CallOptions)');
});

describe('the end of a comment ends no comment', () => {
  const END = 'Before */ after';

  function expectWhole(project: Project) {
    for (const [path, text] of Object.entries(project.files('generated'))) {
      const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true });
      expect(diagnostics, path).toEqual([]);
    }
  }

  test('in what is said of a call', async () => {
    const project = await Project.generated((project) => {
      project.set([...POST, 'summary'], END);
      project.set([...POST, 'description'], END);
      project.set([...REQUEST, 'schema', 'properties', 'user_id', 'description'], END);
      project.set([...REQUEST, 'examples', 'client', 'value', 'user_id'], END);
      project.set([...POST, 'responses', '200', 'description'], END);
      project.set(['tags', 0, 'description'], END);
    });
    expectWhole(project);
    const modules = modulesOf(project);
    const { text, tags } = signatureOf(modules);
    expect(propertyOf(modules).text).toBe('Before *\\/ after.');
    expect(text).toMatch(/^Before \*\\\/ after\n/);
    expect(tags[0]).toBe('@param userId - Before *\\/ after');
    expect(tags.at(-1)).toContain("'Before *\\/ after'");
  });

  test('in what is said of a document', async () => {
    const project = await Project.generated((project) => {
      project.set(['info', 'title'], `${END} oauth v10`);
      project.set(['info', 'summary'], END);
      project.set(['info', 'description'], END);
    });
    expectWhole(project);
  });
});
