import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument, type YAMLMap } from 'yaml';
import { flow, pair, type Value } from '../../scripts/learn/yaml/render.ts';
import { Splices } from '../../scripts/learn/yaml/splices.ts';
import { unfold } from '../../scripts/learn/yaml/unfold.ts';

const change = (text: string, path: string[], make: (splices: Splices, map: YAMLMap) => void): string => {
  const splices = new Splices(text);
  make(splices, parseDocument(text).getIn(path, true) as YAMLMap);
  return splices.apply();
};

describe('a change of a YAML text', () => {
  it.each([
    ['a block', 'a:\n  b: 1 # one\n\n  # next\nc: 2\n', 'a:\n  b: 1 # one\n  x: 9\n\n  # next\nc: 2\n'],
    ['a flow', 'a: { b: 1 } # one\n', 'a: { b: 1, x: 9 } # one\n'],
    [
      'a flow of several lines',
      'a: {\n  b: 1,\n  c: [2], # two\n}\n',
      'a: {\n  b: 1,\n  c: [2], x: 9, # two\n}\n',
    ],
    ['a block that ends in a block', 'a:\n  b:\n    - c: 1\n', 'a:\n  b:\n    - c: 1\n  x: 9\n'],
    [
      'a block that ends in text',
      'a:\n  b: >-\n    one\n    two\nc: 1\n',
      'a:\n  b: >-\n    one\n    two\n  x: 9\nc: 1\n',
    ],
    ['an empty map', 'a: {}\n', 'a: { x: 9 }\n'],
    ['the end of a file without a line break', 'a:\n  b: 1', 'a:\n  b: 1\n  x: 9'],
    ['lines that end as on Windows', 'a:\r\n  b: 1\r\nc: 2\r\n', 'a:\r\n  b: 1\r\n  x: 9\r\nc: 2\r\n'],
  ])('adds to %s', (_, before, after) => {
    expect(change(before, ['a'], (splices, map) => splices.insert(map, 'x', 9))).toBe(after);
  });

  it('adds to an inner and an outer block that end on the same line', () => {
    const text = 'a:\n  b:\n    c: 1\nd: 2\n';
    const document = parseDocument(text);
    const splices = new Splices(text);
    splices.insert(document.getIn(['a'], true) as YAMLMap, 'x', 9);
    splices.insert(document.getIn(['a', 'b'], true) as YAMLMap, 'y', 8);
    expect(splices.apply()).toBe('a:\n  b:\n    c: 1\n    y: 8\n  x: 9\nd: 2\n');
  });

  it.each([
    ['a: { type: object, required: [b, c] }\n', ['b'], 'a: { type: object, required: [c] }\n'],
    ['a: { type: object, required: [b, c] }\n', ['b', 'c'], 'a: { type: object }\n'],
    ['a: { required: [b], type: object }\n', ['b'], 'a: { type: object }\n'],
    [
      'a:\n  required:\n    - b # b\n    # c\n    - c\n  d: 1\n',
      ['b'],
      'a:\n  required:\n    # c\n    - c\n  d: 1\n',
    ],
    ['a:\n  d: 1\n  required: [b] # b\n', ['b'], 'a:\n  d: 1\n'],
  ])('takes out of %j what is in %j', (before, names, after) => {
    expect(change(before, ['a'], (splices, map) => splices.remove(map, 'required', new Set(names)))).toBe(
      after,
    );
  });

  it('refuses to change the same text twice', () => {
    const text = 'a: [1]\n';
    const node = parseDocument(text).get('a', true) as never;
    const splices = new Splices(text);
    splices.replace(node, 1);
    splices.replace(node, 2);
    expect(() => splices.apply()).toThrow('same text');
  });
});

describe('what is written', () => {
  const value = fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(
        fc.string(),
        fc
          .array(fc.constantFrom('Seen', 'in', 'answers;', "it's", '-', '#', ' '), { maxLength: 60 })
          .map((words) => words.join(' ')),
        fc.integer(),
        fc.boolean(),
        fc.constantFrom('null', 'true', '1', '2026-11-24', 'a, b', ''),
      ),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.stringMatching(/^[a-z_]\w*$/), tie('value'), { maxKeys: 3 }),
    ),
  })).value;

  it('is read as what it was', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(parse(`a: ${flow(one)}`)).toEqual({ a: one });
        expect(parse(pair('a', one, 0))).toEqual({ a: one });
      }),
    );
  });

  it('is read as the same where lines are unfolded', () => {
    fc.assert(
      fc.property(value, (one) => {
        const long = { text: 'x'.repeat(130), one };
        const text = `a:\n  - b: ${flow(long)}\n`;
        expect(parse(unfold('', text))).toEqual({ a: [{ b: long }] });
      }),
    );
  });
});
