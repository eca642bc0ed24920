/** What the author of a mistake does to a document. */
interface Hand {
  /** Puts a text in the place of another. */
  replace(text: string | RegExp, by: string): void;
  /** Gives the file another name in its folder. */
  rename(name: string): void;
  /** Writes another file. */
  write(file: string, text: string): void;
}

export interface Mistake {
  readonly what: string;
  make(hand: Hand): void;
  /** The name that the file has then. */
  readonly file?: string;
  /** Where the line begins that is named; the first one if nothing is given. */
  readonly at?: RegExp;
  /** What the message begins with. */
  readonly says: string;
  /** What the mock says behind the place, if it cannot read the file either. */
  readonly mock?: string;
}

const NOTE = '                note: ';

/** Another parameter in front of the others. */
const adding =
  (schema: string, name = 'note') =>
  ({ replace }: Hand) =>
    replace('                user_id:\n', `                ${name}: ${schema}\n                user_id:\n`);

const text = '{ description: What it is about., type: string }';

/** YAML that is none, or that its readers understand in different ways. */
const yaml: readonly Mistake[] = [
  {
    what: 'a line with a blank too few',
    make: ({ replace }) => replace('                client_id:\n', '               client_id:\n'),
    at: /client_id:\n/,
    says: 'The indentation does not fit the lines above; align it with its siblings, by two spaces a level',
    mock: 'mapping key must be a string scalar rather than object; mend the YAML there',
  },
  {
    what: 'a line with a blank too many',
    make: ({ replace }) => replace('                client_id:\n', '                 client_id:\n'),
    at: /client_id:\n/,
    says: 'The indentation does not fit the lines above',
  },
  {
    what: 'a tab',
    make: ({ replace }) => replace('                client_id:\n', '\t\tclient_id:\n'),
    at: /client_id:\n/,
    says: 'A tab stands in the indentation; write spaces, two a level',
    mock: 'Using tabs can lead to unpredictable results; mend the YAML there',
  },
  {
    what: 'a key that is there twice',
    make: ({ replace }) => replace('                client_id:\n', '                user_id:\n'),
    at: /user_id:\n.*The client,/,
    says: 'The key is there twice in this mapping; keep one of them, or rename this one',
  },
  {
    what: 'a colon in a text',
    make: ({ replace }) => replace('The client, by', 'The client: by'),
    at: /The client: by/,
    says: 'A text with ": " in it is read as a key; put it in quotes',
    mock: 'incomplete explicit mapping pair; a key node is missed; mend the YAML there',
  },
  {
    what: 'a key without a colon',
    make: ({ replace }) => replace('                client_id:\n', '                client_id\n'),
    at: /client_id\n/,
    says: 'The line should be "key: value", with a blank behind the colon',
  },
  {
    what: 'no blank behind a colon',
    make: ({ replace }) => replace('x-effect: read', 'x-effect:read'),
    at: /x-effect:read/,
    says: 'The line should be "key: value", with a blank behind the colon',
  },
  {
    what: 'a bracket that is not closed',
    make: ({ replace }) => replace('[user_id, client_id]', '[user_id, client_id'),
    at: /properties:\n +user_id/,
    says: 'A bracket, a brace or a quote is opened before this and not closed; close it',
  },
  {
    what: 'a quote that is not closed',
    make: ({ replace }) => replace("version: '10'", "version: '10"),
    at: /version: '10/,
    says: 'A bracket, a brace or a quote is opened before this and not closed; close it',
  },
  {
    what: 'a text that begins with @',
    make: ({ replace }) => replace('summary: Ask', 'summary: @Ask'),
    at: /summary: @Ask/,
    says: 'The text begins with a character that YAML reserves; put it in quotes',
  },
  {
    what: 'markers of a merge',
    make: ({ replace }) =>
      replace(
        '      x-effect: read\n',
        '<<<<<<< HEAD\n      x-effect: read\n=======\n      x-effect: write\n>>>>>>> other\n',
      ),
    at: /<{7}/,
    says: '<<<<<<< HEAD was left by a merge; keep what both sides mean and remove the markers',
    mock: 'The markers of a merge are left here; keep what both sides mean, and remove them',
  },
  {
    what: 'a marker of a merge in a description',
    make: ({ replace }) =>
      replace('      description: |\n        ', '      description: |\n        =======\n        '),
    at: /={7}/,
    says: '======= was left by a merge; keep what both sides mean and remove the markers',
  },
  {
    what: 'a byte order mark',
    make: ({ replace }) => replace('openapi:', '\uFEFFopenapi:'),
    says: 'The file begins with a byte order mark; save it as UTF-8 without BOM',
  },
  {
    what: 'line ends of Windows',
    make: ({ replace }) => replace(/\n/g, '\r\n'),
    says: 'The line ends in CR LF; save the file with LF, or run `npm run format`',
  },
  {
    what: 'an alias',
    make: ({ replace }) => replace('[user_id, client_id]', '*names'),
    at: /\*names/,
    says: '*names is a YAML alias; write the value out, or name it in components and $ref it',
  },
  {
    what: 'an anchor',
    make: ({ replace }) => replace('[user_id, client_id]', '&names [user_id, client_id]'),
    at: /&names/,
    says: '&names is a YAML anchor; remove it, and name what is shared in components',
  },
  {
    what: 'a merge key',
    make: adding('{ <<: { type: string }, description: What it is about. }'),
    at: /<</,
    says: '<< is a merge key, which YAML 1.2 does not have; write the members out, or use allOf',
  },
  {
    what: 'a date without quotes',
    make: ({ replace }) =>
      replace('client_id: 5d2c8f7e-9a41-4c3b-8e6d-1f0b2a3c4d5e', 'client_id: 2026-11-25'),
    at: /2026-11-25/,
    says: "2026-11-25 is a date to some readers of YAML; write '2026-11-25'",
  },
  {
    what: 'the text no without quotes',
    make: ({ replace }) => replace('summary: Ask whether a user has authorised a client', 'summary: no'),
    at: /summary: no/,
    says: "no is true or false to some readers of YAML; write 'no', or true or false",
  },
  {
    what: 'a second document in the file',
    make: ({ replace }) => replace(/$/, '---\nopenapi: 3.1.0\n'),
    at: /---/,
    says: 'A second document begins here; remove the line ---',
  },
  {
    what: 'a line for the reader of YAML',
    make: ({ replace }) => replace('openapi:', '%YAML 1.1\n---\nopenapi:'),
    says: 'A line that begins with % tells YAML how to read the file; remove it',
  },
  {
    what: 'a character of another encoding',
    make: ({ replace }) => replace('Behind API –', 'Behind API \uFFFD'),
    at: /\uFFFD/,
    says: 'The file is not UTF-8 here; save it as UTF-8, and write this character anew',
  },
  {
    what: 'a character that nobody sees',
    make: ({ replace }) => replace('x-effect: read', 'x-effect: read\u200B'),
    at: /\u200B/,
    says: 'An invisible character stands here (U+200B); remove it',
  },
  {
    what: 'a blank that was copied from a page',
    make: ({ replace }) => replace('      x-effect: read', '\u00A0     x-effect: read'),
    at: /\u00A0/,
    says: 'A blank that is none to YAML stands in this line (U+00A0); write a plain one',
  },
  {
    what: 'a number with a zero in front',
    make: ({ replace }) => replace('client_id: 5d2c8f7e-9a41-4c3b-8e6d-1f0b2a3c4d5e', 'client_id: 0777'),
    at: /0777/,
    says: "0777 is an octal number to some readers of YAML; write '0777', or the number without the zero in front",
  },
  {
    what: 'a time without quotes',
    make: ({ replace }) => replace('client_id: 5d2c8f7e-9a41-4c3b-8e6d-1f0b2a3c4d5e', 'client_id: 12:30'),
    at: /12:30/,
    says: "12:30 is a number to the base of 60 to some readers of YAML; write '12:30'",
  },
  {
    what: 'digits in groups',
    make: ({ replace }) => replace('client_id: 5d2c8f7e-9a41-4c3b-8e6d-1f0b2a3c4d5e', 'client_id: 1_000'),
    at: /1_000/,
    says: "1_000 is a number with its digits in groups to some readers of YAML; write '1_000', or the number without _",
  },
  {
    what: 'an empty file',
    make: ({ replace }) => replace(/^[\s\S]*$/, ''),
    says: 'The file is empty; it should be an OpenAPI document, which begins with `openapi: 3.1.0`',
    mock: 'The file is empty or no mapping; write an OpenAPI document, or remove it',
  },
  {
    what: 'a list at the top',
    make: ({ replace }) => replace(/^[\s\S]*$/, '- openapi: 3.1.0\n'),
    says: 'The file is no mapping; it should be an OpenAPI document',
    mock: 'The file is empty or no mapping; write an OpenAPI document, or remove it',
  },
];

const workflow = (path: string): string => `arazzo: 1.0.1
info: { title: A flow, version: '1' }
sourceDescriptions: [{ name: oauth, type: openapi, url: ../oauth/v10.yaml }]
workflows:
  - workflowId: flow
    steps:
      - { stepId: ask, operationPath: '{$sourceDescriptions.${path}' }
`;

/** Files that nothing reads, and references that lead nowhere. */
const files: readonly Mistake[] = [
  {
    what: 'a document named .yml',
    make: ({ rename }) => rename('v10.yml'),
    file: 'spec/oauth/v10.yml',
    says: 'A document is spec/<app>/v<version>.yaml, in lower case; rename it to spec/oauth/v10.yaml',
  },
  {
    what: 'a document without its v',
    make: ({ rename }) => rename('10.yaml'),
    file: 'spec/oauth/10.yaml',
    says: 'A document is spec/<app>/v<version>.yaml, in lower case; rename it to spec/oauth/v10.yaml',
  },
  {
    what: 'a version with a zero in front',
    make: ({ rename }) => rename('v010.yaml'),
    file: 'spec/oauth/v010.yaml',
    says: 'A document is spec/<app>/v<version>.yaml, in lower case; rename it to spec/oauth/v10.yaml',
  },
  {
    what: 'a copy of a document',
    make: ({ rename }) => rename('v10.yaml.orig'),
    file: 'spec/oauth/v10.yaml.orig',
    says: 'Nothing reads this file; a document is spec/<app>/v<version>.yaml: rename it, or move it out of spec/',
  },
  {
    what: 'a $ref to a file that is not there',
    make: adding('{ $ref: ../shared/secruity.yaml#/Note }'),
    at: /secruity/,
    says: 'spec/shared/secruity.yaml is not there; is spec/shared/security.yaml meant?',
  },
  {
    what: 'a $ref to a schema that is not there',
    make: adding('{ $ref: ../shared/envelope.yaml#/FailureMesage }'),
    at: /FailureMesage/,
    says: 'spec/shared/envelope.yaml has no FailureMesage where ../shared/envelope.yaml#/FailureMesage leads; is FailureMessage meant?',
  },
  {
    what: 'a $ref to a file of another folder',
    make: adding('{ $ref: shared/envelope.yaml#/FailureMessage }'),
    at: /shared\/envelope\.yaml#\/FailureMessage/,
    says: 'spec/oauth/shared/envelope.yaml is not there; is ../shared/envelope.yaml meant?',
  },
  {
    what: 'a $ref without its #',
    make: adding('{ $ref: ../shared/envelope.yaml/FailureMessage }'),
    at: /envelope\.yaml\/F/,
    says: 'spec/shared/envelope.yaml/FailureMessage is not there; is ../shared/envelope.yaml#/FailureMessage meant?',
  },
  {
    what: 'a $ref without a / behind its #',
    make: adding('{ $ref: ../shared/envelope.yaml#FailureMessage }'),
    at: /yaml#F/,
    says: '../shared/envelope.yaml#FailureMessage has no / behind the #; write ../shared/envelope.yaml#/FailureMessage',
  },
  {
    what: 'a $ref to another server',
    make: adding('{ $ref: https://example.com/note.yaml#/Note }'),
    at: /https:/,
    says: 'https://example.com/note.yaml#/Note leads out of spec/; write what it has in spec/shared, and refer to that',
  },
  {
    what: 'a $ref with nothing in it',
    make: adding("{ $ref: '' }"),
    at: /\$ref: ''/,
    says: '$ref is empty; write what it leads to',
  },
  {
    what: 'a $ref that is no text',
    make: adding('{ $ref: 5 }'),
    at: /\$ref: 5/,
    says: 'Property `$ref` is not expected here; write a text: $ref: ../shared/common.yaml#/UserId',
  },
  ...Object.entries({
    'oauth.url}#/paths/~1api~1oauth~110~1authorisation~1had/post':
      'spec/oauth/v10.yaml has no /api/oauth/10/authorisation/had where ../oauth/v10.yaml#/paths/~1api~1oauth~110~1authorisation~1had/post leads; is /api/oauth/10/authorisation/has meant?',
    'oath.url}#/paths/~1api~1oauth~110~1authorisation~1has/post':
      'oath is none of the sourceDescriptions; is oauth meant?',
    'oauth}#/paths': 'operationPath should be {$sourceDescriptions.<name>.url}#/paths/<path>/post; it is',
  }).map(([path, says]) => ({
    what: `a workflow that calls ${path}`,
    make: ({ write }: Hand) => write('spec/workflows/flow.arazzo.yaml', workflow(path)),
    file: 'spec/workflows/flow.arazzo.yaml',
    at: /- \{ stepId/,
    says,
  })),
  {
    what: 'a circle of $refs',
    make: ({ write }) =>
      write('spec/shared/circle.yaml', "Note: { $ref: '#/Other' }\nOther: { $ref: '#/Note' }\n"),
    file: 'spec/shared/circle.yaml',
    says: '#/Other leads back to itself without an end; write a schema in its place, or refer to it from properties or items',
  },
  {
    what: 'a schema that is itself or something else',
    make: ({ write }) =>
      write('spec/shared/circle.yaml', "Note:\n  anyOf:\n    - type: string\n    - $ref: '#/Note'\n"),
    file: 'spec/shared/circle.yaml',
    at: /'#/,
    says: '#/Note leads back to itself without an end',
  },
  {
    what: 'a schema that has itself as a part, by way of another one',
    make: ({ write }) =>
      write(
        'spec/shared/circle.yaml',
        "Note: { allOf: [{ $ref: '#/Other' }, { type: object }] }\nOther: { oneOf: [{ $ref: '#/Note' }, { type: 'null' }] }\n",
      ),
    file: 'spec/shared/circle.yaml',
    says: '#/Other leads back to itself without an end',
  },
];

/** What is written in the wrong form. */
const form: readonly Mistake[] = [
  {
    what: 'no paths',
    make: ({ replace }) => replace(/\npaths:\n[\s\S]*$/, '\n'),
    says: 'Must contain at least one of the following fields: paths, components, webhooks',
  },
  {
    what: 'paths without a call',
    make: ({ replace }) => replace(/\npaths:\n[\s\S]*$/, '\npaths: {}\n'),
    at: /paths: /,
    says: 'paths should have at least one call; describe one, or remove the file',
  },
  {
    what: 'paths with nothing beneath',
    make: ({ replace }) => replace(/\npaths:\n[\s\S]*$/, '\npaths:\n'),
    at: /paths:/,
    says: 'Expected type `Paths` (object) but got `null`; write it beneath, or remove the line',
  },
  {
    what: 'a path with nothing beneath',
    make: ({ replace }) => replace(/(\/has:\n)[\s\S]*$/, '$1'),
    at: /\/api\/oauth/,
    says: 'Expected type `PathItem` (object) but got `null`; write it beneath, or remove the line',
  },
  {
    what: 'a version without quotes',
    make: ({ replace }) => replace("version: '10'", 'version: 10'),
    at: /version: 10/,
    says: 'Expected type `string` but got `integer`; put it in quotes',
  },
  ...['3.2.0', '3.0.3', '3.1'].map((version) => ({
    what: `OpenAPI ${version}`,
    make: ({ replace }: Hand) => replace('openapi: 3.1.0', `openapi: ${version}`),
    at: /3\./,
    says: `openapi should be 3.1.0; it is ${version === '3.1' ? version : `"${version}"`}`,
  })),
  {
    what: 'another format',
    make: ({ replace }) => replace('openapi: 3.1.0', "swagger: '2.0'"),
    says: 'openapi should be 3.1.0; it is missing',
  },
  {
    what: 'what may be null, as OpenAPI 3.0 has it',
    make: adding('{ description: What it is about., type: string, nullable: true }'),
    at: /nullable/,
    says: "Property `nullable` is not expected here; what may be null has type: [string, 'null']",
  },
  {
    what: 'null without quotes among types',
    make: adding('{ description: What it is about., type: [string, null] }'),
    at: /null\]/,
    says: '`type` can be one of the following only: "object", "array", "string", "number", "integer", "boolean", "null"; write one of these; in a list of types, null is in quotes',
  },
  {
    what: 'true in quotes',
    make: ({ replace }) => replace('x-effect: read', "x-effect: read\n      deprecated: 'true'"),
    at: /'true'/,
    says: 'Expected type `boolean` but got `string`; write true or false, without quotes',
  },
  {
    what: 'a text where a list is meant',
    make: ({ replace }) =>
      replace('x-effect: read', 'x-effect: read\n      x-see-also: V10.gpt.ask.question'),
    at: /V10\.gpt/,
    says: 'x-see-also should be a list of operationIds; it is "V10.gpt.ask.question"',
  },
  {
    what: 'a call that begins with a digit',
    make: ({ replace }) => {
      replace('authorisation/has', 'authorisation/2has');
      replace('authorisation.has', 'authorisation.2has');
    },
    at: /post:/,
    says: 'The operation 2has becomes a name in programs; begin it with a letter',
  },
  {
    what: 'a number where a text is meant',
    make: ({ replace }) => replace('summary: Ask whether a user has authorised a client', 'summary: 12'),
    at: /summary: 12/,
    says: 'Expected type `string` but got `integer`; put it in quotes',
  },
  {
    what: 'a misspelt key',
    make: ({ replace }) => replace('      requestBody:', '      requestbody:'),
    at: /requestbody/,
    says: 'Property `requestbody` is not expected here; is requestBody meant?',
  },
  {
    what: 'a misspelt key of ours',
    make: ({ replace }) => replace('x-effect: read', 'x-efect: read'),
    at: /x-efect/,
    says: 'x-efect is not known here; is x-effect meant?',
  },
  {
    what: 'a key of ours that there is not',
    make: adding('{ description: What it is about., type: string, x-colour: red }'),
    at: /x-colour/,
    says: 'x-colour is not known in a node of type Schema; write one of x-source, x-observed, x-reason, or remove it',
  },
  {
    what: 'a client that there is not',
    make: ({ replace }) => replace('\ninfo:\n', '\nx-client: Auth\ninfo:\n'),
    at: /Auth\n/,
    says: 'x-client should be auth, or left out for the main client; it is "Auth"',
  },
  {
    what: 'the title of another document',
    make: ({ replace }) => replace('title: Behind API – oauth v10', 'title: Behind API – oauth v20'),
    at: /title: /,
    says: 'info.title should end in "oauth v10", as the file is called; it is "Behind API – oauth v20"',
  },
  {
    what: 'a module that is described twice',
    make: ({ replace }) => replace('tags: [', 'tags: [{ name: authorisation, description: Here. }, '),
    at: /tags: /,
    says: "Duplicate tag name found: 'authorisation'; keep one of them",
  },
  {
    what: 'an operationId that does not fit the path',
    make: ({ replace }) => replace('V10.oauth.authorisation.has', 'V10.oauth.authorisation.had'),
    at: /V10\.oauth/,
    says: 'operationId should be "V10.oauth.authorisation.has", from the path; it is "V10.oauth.authorisation.had"',
  },
  {
    what: 'a required parameter that there is not',
    make: ({ replace }) => replace('[user_id, client_id]', '[user_id, client]'),
    at: /client\]/,
    says: "Required property 'client' is not defined; describe it under properties, or mend its name here",
  },
  {
    what: 'an enumeration of no values',
    make: adding('{ description: What it is about., x-reason: So., enum: [] }'),
    at: /enum: \[\]/,
    says: 'enum lists no value; list those that are taken, or remove enum',
  },
  {
    what: 'an enumeration of another type',
    make: adding("{ description: What it is about., x-reason: So., type: integer, enum: ['1'] }"),
    at: /'1'/,
    says: 'All values of `enum` field must be of the same type as the `type` field: expected "integer" but received "string"; write values of the type, or mend the type',
  },
  {
    what: 'a pattern that is no regular expression',
    make: adding("{ description: What it is about., x-reason: So., type: string, pattern: '[a-z' }"),
    at: /\[a-z/,
    says: 'pattern is no regular expression: Unterminated character class; mend it',
  },
  {
    what: 'an example that does not fit',
    make: adding(
      '{ description: What it is about., x-reason: So., type: integer, minimum: 3, examples: [1] }',
    ),
    at: /examples: \[1\]/,
    says: 'Example value must conform to the schema: must be >= 3; mend the example, or the schema',
  },
  {
    what: 'a parameter that begins with a digit',
    make: adding(text, '2fa'),
    at: /2fa/,
    says: '2fa cannot be the name of an argument; a parameter begins with a letter',
  },
  {
    what: 'two parameters that would be one argument',
    make: adding(text, 'userId'),
    at: /user_id:\n/,
    says: 'user_id and userId would both be the argument userId; keep the one that the server has',
  },
  {
    what: 'a schema in lower case',
    make: ({ write, replace }) => {
      write('spec/shared/notes.yaml', `note: ${text}\n`);
      replace(
        '                user_id:\n',
        `${NOTE}{ $ref: ../shared/notes.yaml#/note }\n                user_id:\n`,
      );
    },
    file: 'spec/shared/notes.yaml',
    says: 'The schema note becomes a type of this name; begin it with a capital letter',
  },
  {
    what: 'an answer that stands elsewhere',
    make: ({ replace }) => {
      replace(/'200':[\s\S]*$/, "'200': { $ref: '#/components/responses/Has' }\n");
      replace(
        '\npaths:',
        `
components:
  responses:
    Has:
      description: Whether the user has authorised the client.
      content:
        application/json:
          schema:
            allOf: [{ $ref: ../shared/envelope.yaml#/Answer }]
            properties: { data: { description: Whether it is so., type: boolean } }
          examples: { authorised: { summary: It is, value: { success: true, data: true } } }
paths:`,
      );
    },
    at: /'200'/,
    says: 'The answer stands at its call; write it here instead of a $ref',
  },
  {
    what: 'a closed body',
    make: ({ replace }) =>
      replace(/( +)(required: \[user_id, client_id\])/, '$1additionalProperties: false\n$1$2'),
    at: /false\n +required/,
    says: 'The body should stay open, since the client adds access_token to it',
  },
  {
    what: 'a closed enumeration in an answer',
    make: ({ replace }) =>
      replace(
        /( +)(description: >-\n +Whether the user has authorised the client\.)/,
        "$1x-source: documented\n$1enum: ['yes', 'no']\n$1$2",
      ),
    at: /\['yes', 'no'\]/,
    says: 'An enumeration in an answer should stay open, so that a new value breaks nobody',
  },
];

export const mistakes: readonly Mistake[] = [...yaml, ...files, ...form];
