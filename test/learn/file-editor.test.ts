import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document, parse } from 'yaml';
import { complete, defaultsOf } from '../../mock/src/spec/complete.ts';
import { FileEditor } from '../../scripts/learn/spec/file-editor.ts';
import { Place } from '../../scripts/learn/spec/place.ts';
import { parseFile } from '../../scripts/learn/spec/spec.ts';
import type { Value } from '../../scripts/learn/spec/value.ts';

const root = resolve(import.meta.dirname, '../..');

function change(text: string, make: (editor: FileEditor, at: (...path: string[]) => Place) => void) {
  const file = parseFile('spec/shop/v1.yaml', text);
  const editor = new FileEditor(file);
  make(editor, (...path) => new Place(file, path));
  return editor.text();
}

it.each(['spec/oauth/v10.yaml', 'spec/shared/chat.yaml'])(
  'leaves %s as it is where nothing changes',
  async (name) => {
    const text = readFileSync(resolve(root, name), 'utf8');
    expect(await new FileEditor(parseFile(name, text)).text()).toBe(text);
  },
);

describe('a change of a file', () => {
  it.each([
    ['a block', 'a:\n  b: 1 # one\n\n# next\nc: 2\n', 'a:\n  b: 1 # one\n  x: 9\n\n# next\nc: 2\n'],
    ['a map on one line', 'a: { b: 1 } # one\n', 'a: { b: 1, x: 9 } # one\n'],
    ['a block that ends in a block', 'a:\n  b:\n    - c: 1\n', 'a:\n  b:\n    - c: 1\n  x: 9\n'],
    [
      'a block that ends in text',
      'a:\n  b: >-\n    one two\nc: 1\n',
      'a:\n  b: >-\n    one two\n  x: 9\nc: 1\n',
    ],
    ['an empty map', 'a: {}\n', 'a: { x: 9 }\n'],
  ])('adds to %s', async (_, before, after) => {
    expect(await change(before, (editor, at) => editor.insert(at('a'), 'x', 9))).toBe(after);
  });

  it('adds behind one of the keys that are named', async () => {
    const text = 'a:\n  b: 1\n  c: 2\n  d: 3\n';
    expect(await change(text, (editor, at) => editor.insert(at('a'), 'x', 9, ['b', 'c']))).toBe(
      'a:\n  b: 1\n  c: 2\n  x: 9\n  d: 3\n',
    );
  });

  it('writes a map on lines of its own that has become too long for one', async () => {
    const long = 'x'.repeat(100);
    expect(
      await change(`a: { b: { c: ${long} } }\n`, (editor, at) =>
        editor.insert(at('a', 'b'), 'd', 'more words'),
      ),
    ).toBe(`a:\n  b:\n    c: ${long}\n    d: more words\n`);
  });

  it('writes what is new and long on lines of its own', async () => {
    const words = 'word '.repeat(30).trim();
    expect(await change('a:\n  b: 1\n', (editor, at) => editor.insert(at('a'), 'c', { d: words }))).toBe(
      `a:\n  b: 1\n  c:\n    d: >-\n      ${'word '.repeat(23).trim()}\n      ${'word '.repeat(7).trim()}\n`,
    );
  });

  it('measures a line from where it begins, however deep it is in what is new', async () => {
    const learned = { description: 'x'.repeat(60), type: 'string' };
    const properties = {
      aNameOfSomeLength: {
        properties: { anotherNameOfSomeLength: { properties: { c: learned, d: learned } } },
      },
    };
    const text = await change('a:\n  b: 1\n', (editor, at) =>
      editor.insert(at('a'), 'properties', properties),
    );
    for (const name of ['c', 'd'])
      expect(text).toContain(`\n            ${name}: { description: ${'x'.repeat(60)}, type: string }\n`);
  });

  it('puts one pair, or several, in the place of another', async () => {
    expect(
      await change('a: { $ref: b, c: 1 } # one\n', (editor, at) =>
        editor.replacePair(at('a'), '$ref', { d: 2, e: [3] }),
      ),
    ).toBe('a: { d: 2, e: [3], c: 1 } # one\n');
  });

  it('adds to a list, and replaces a value', async () => {
    expect(
      await change('a: [b]\nc: string # one\n', (editor, at) => {
        editor.append(at('a'), 'd');
        editor.replace(at('c'), ['string', 'null']);
      }),
    ).toBe("a: [b, d]\nc: [string, 'null'] # one\n");
  });

  it.each([
    ['a: { type: object, required: [b, c] }\n', ['b'], 'a: { type: object, required: [c] }\n'],
    ['a: { type: object, required: [b, c] }\n', ['b', 'c'], 'a: { type: object }\n'],
    [
      'a:\n  required:\n    - b\n    # c\n    - c\n  d: 1\n',
      ['b'],
      'a:\n  required:\n    # c\n    - c\n  d: 1\n',
    ],
  ])('takes out of %j what is in %j', async (before, names, after) => {
    const changed = await change(before, (editor, at) => editor.remove(at('a'), 'required', new Set(names)));
    expect(changed).toBe(after);
  });

  it('writes what is read as the same', async () => {
    const value = fc.letrec<{ value: Value }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.oneof(
          fc
            .array(fc.constantFrom('Seen', 'in', 'answers;', "it's", '-', '#', 'a: b'), { maxLength: 60 })
            .map((words) => words.join(' ')),
          fc.integer(),
          fc.boolean(),
          fc.constantFrom('null', 'true', '1', '2026-11-24', 'a, b', '', ' ', 'two\nlines'),
        ),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.stringMatching(/^[a-z_]\w*$/), tie('value'), { maxKeys: 3 }),
      ),
    })).value;
    await fc.assert(
      fc.asyncProperty(value, async (one) => {
        const text = await change('a: { b: 1 }\n', (editor, at) => editor.insert(at('a'), 'c', one));
        expect(parse(text)).toEqual({ a: { b: 1, c: one } });
      }),
    );
  });
});

describe('an answer that refers to the envelope', () => {
  const path = ['paths', '/a/b/1/c/d', 'post', 'responses', '200', 'content', 'application/json', 'schema'];
  const text = `paths:
  /a/b/1/c/d:
    post:
      responses:
        '200':
          content:
            application/json:
              schema:
                allOf: [{ $ref: ../shared/envelope.yaml#/Answer }]
                # What there is.
                properties: { data: { type: string } }
`;
  const success = { type: 'object', properties: { success: { const: true }, data: {} } };
  const failure = { $ref: '../shared/envelope.yaml#/Failure' };
  const defaults = defaultsOf({}, { Answer: { oneOf: [success, failure] } });

  /** The schema after a change at a place of the completed document. */
  async function schemaAfter(make: (editor: FileEditor, at: (...steps: string[]) => Place) => void) {
    const written = parseFile('spec/b/v1.yaml', text);
    const file = { ...written, document: new Document(complete(written.document.toJS(), defaults)) };
    const editor = new FileEditor(file);
    make(editor, (...steps) => new Place(file, [...path, ...steps]));
    const changed = await editor.text();
    return {
      changed,
      schema: parse(changed).paths['/a/b/1/c/d'].post.responses['200'].content['application/json'].schema,
    };
  }

  it('keeps its form when the success changes', async () => {
    const { changed, schema } = await schemaAfter((editor, at) => {
      editor.replace(at('oneOf', '0', 'properties', 'data', 'type'), 'integer');
      editor.set(at(), 'x-source', 'observed');
    });
    expect(changed).toBe(
      text
        .replace('{ type: string }', '{ type: integer }')
        .replace('                allOf', '                x-source: observed\n                allOf'),
    );
    expect(Object.keys(schema)).toEqual(['x-source', 'allOf', 'properties']);
  });

  it('is written out when the failure changes, and keeps what its success has', async () => {
    const { schema } = await schemaAfter((editor, at) => {
      editor.replacePair(at('oneOf', '1'), '$ref', { type: 'object' });
      editor.replace(at('oneOf', '0', 'properties', 'data', 'type'), 'integer');
    });
    expect(schema).toEqual({
      oneOf: [
        { type: 'object', properties: { success: { const: true }, data: { type: 'integer' } } },
        { type: 'object' },
      ],
    });
  });
});
