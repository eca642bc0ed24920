import {
  type Alias,
  isMap,
  isScalar,
  type Node,
  Scalar,
  visit,
  type YAMLError,
  type YAMLWarning,
} from 'yaml';
import { problemAt, type SourceFile } from './source-file.ts';

/** What keeps a file from being read in one way only, by every reader of YAML. */
export function yamlProblems(file: SourceFile): string[] {
  const ofText = [byteOrderMark, lineEnds, mergeMarkers, otherEncoding, invisible, directives].flatMap(
    (check) => check(file),
  );
  if (ofText.length > 0) return ofText;
  const [error] = [...file.yaml.errors, ...file.yaml.warnings];
  // What follows the first error mostly follows from it.
  if (error) return [problemAt(file, error.pos[0], wordsFor(error, file))];
  if (!isMap(file.yaml.contents)) return [problemAt(file, 0, notAMapping(file))];
  return readInTwoWays(file);
}

function byteOrderMark(file: SourceFile): string[] {
  if (!file.text.startsWith('\uFEFF')) return [];
  return [problemAt(file, 0, 'The file begins with a byte order mark; save it as UTF-8 without BOM')];
}

function lineEnds(file: SourceFile): string[] {
  const at = file.text.indexOf('\r');
  if (at < 0) return [];
  return [problemAt(file, at, 'The line ends in CR LF; save the file with LF, or run `npm run format`')];
}

/** Git's markers stand at the beginning of a line; in a description that was indented by hand they may not. */
function mergeMarkers(file: SourceFile): string[] {
  return [...file.text.matchAll(/^[ \t]*(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/gm)].map((match) =>
    problemAt(
      file,
      match.index + match[0].search(/\S/),
      `${match[0].trim()} was left by a merge; keep what both sides mean and remove the markers`,
    ),
  );
}

/** What stands in place of bytes that are no UTF-8. */
function otherEncoding(file: SourceFile): string[] {
  const at = file.text.indexOf('\uFFFD');
  if (at < 0) return [];
  return [problemAt(file, at, 'The file is not UTF-8 here; save it as UTF-8, and write this character anew')];
}

/** Characters that nobody sees in an editor: blanks without width, and those that turn the direction of what follows. */
function invisible(file: SourceFile): string[] {
  return [...file.text.matchAll(/(?!^\uFEFF)[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g)].map((match) =>
    problemAt(file, match.index, `An invisible character stands here (${codePoint(match[0])}); remove it`),
  );
}

const codePoint = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

function directives(file: SourceFile): string[] {
  const at = file.text.search(/^%/m);
  if (at < 0 || file.yaml.contents === null || at > (file.yaml.contents.range?.[0] ?? 0)) return [];
  return [problemAt(file, at, 'A line that begins with % tells YAML how to read the file; remove it')];
}

const UNCLOSED = 'A bracket, a brace or a quote is opened before this and not closed; close it';
const RESERVED = 'The text begins with a character that YAML reserves; put it in quotes';

const WORDS: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT:
    'The indentation does not fit the lines above; align it with its siblings, by two spaces a level',
  BAD_SCALAR_START: RESERVED,
  BLOCK_AS_IMPLICIT_KEY:
    'A text with ": " in it is read as a key; put it in quotes, or mend the indentation of the next line if that is one',
  DUPLICATE_KEY: 'The key is there twice in this mapping; keep one of them, or rename this one',
  MISSING_CHAR: UNCLOSED,
  MULTILINE_IMPLICIT_KEY:
    'The line should be "key: value", with a blank behind the colon, and indented like its siblings',
  MULTIPLE_DOCS:
    'A second document begins here; remove the line ---, or move what follows into a file of its own',
  TAB_AS_INDENT: 'A tab stands in the indentation; write spaces, two a level',
  TAG_RESOLVE_FAILED: RESERVED,
  UNEXPECTED_TOKEN: RESERVED,
};

function wordsFor({ code, message, pos }: YAMLError | YAMLWarning, file: SourceFile): string {
  const blank = /[\u00A0\u2000-\u200A\u202F\u3000]/.exec(lineAt(file, pos[0]))?.[0];
  if (blank !== undefined)
    return `A blank that is none to YAML stands in this line (${codePoint(blank)}); write a plain one`;
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return UNCLOSED;
  return WORDS[code] ?? `${message}; mend the YAML here`;
}

function lineAt({ text }: SourceFile, offset: number): string {
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(begin, end < 0 ? undefined : end);
}

function notAMapping({ name, yaml }: SourceFile): string {
  const found = yaml.contents === null || (isScalar(yaml.contents) && yaml.contents.value === null);
  const should = name.startsWith('spec/shared/')
    ? 'it should map names to what documents $ref'
    : 'it should be an OpenAPI document, which begins with `openapi: 3.1.0`; copy one, or remove the file';
  return `The file ${found ? 'is empty' : 'is no mapping'}; ${should}`;
}

/** YAML 1.1, which many tools still read, has dates, more words for true and false, and more ways to write a number. */
const OTHER_IN_YAML_1_1: readonly [pattern: RegExp, is: string, or?: string][] = [
  [/^\d{4}-\d\d?-\d\d?([Tt ].*)?$/, 'a date'],
  [/^(yes|no|on|off)$/i, 'true or false', 'true or false'],
  [/^[-+]?0\d+$/, 'an octal number', 'the number without the zero in front'],
  [/^[-+]?\d[\d_]*(:[0-5]?\d)+(\.\d*)?$/, 'a number to the base of 60'],
  [/^[-+]?\d[\d_]*_[\d_]*(\.\d*)?$/, 'a number with its digits in groups', 'the number without _'],
];

function readInTwoWays(file: SourceFile): string[] {
  const problems: string[] = [];
  const report = (node: Node, message: string) =>
    problems.push(problemAt(file, node.range?.[0] ?? 0, message));
  visit(file.yaml, {
    Alias: (_, node: Alias) => {
      report(
        node,
        `*${node.source} is a YAML alias; write the value out, or name it in components and $ref it`,
      );
    },
    Node: (_, node) => {
      if ('anchor' in node && node.anchor)
        report(node, `&${node.anchor} is a YAML anchor; remove it, and name what is shared in components`);
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === '<<')
        report(key, '<< is a merge key, which YAML 1.2 does not have; write the members out, or use allOf');
    },
    Scalar: (_, node) => {
      if (node.type !== Scalar.PLAIN) return;
      const [, is, or] = OTHER_IN_YAML_1_1.find(([pattern]) => pattern.test(`${node.source}`)) ?? [];
      if (is === undefined) return;
      const instead = or === undefined ? '' : `, or ${or}`;
      report(node, `${node.source} is ${is} to some readers of YAML; write '${node.source}'${instead}`);
    },
  });
  return problems;
}
