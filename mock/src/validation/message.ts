import { propertiesOf, type Schema } from '../spec/schema.ts';
import { isObject } from '../utils/json.ts';
import { pointedTo } from '../utils/json-pointer.ts';
import { shown } from '../utils/shown.ts';
import type { Problem } from './body-validator.ts';

const MAX_SENTENCES = 10;

/** Says what is wrong with a body, member by member, in the order of the document. */
export function messageFor(problems: readonly Problem[], schema: Schema | undefined, body: unknown): string {
  const order = [...propertiesOf(schema).keys()];
  const position = ({ member }: MemberProblem) => order.indexOf(member[0] ?? '');
  const sentences = withoutAlternatives(problems.map(toMemberProblem))
    .toSorted((a, b) => position(a) - position(b))
    .map((problem) => `${nameOf(problem.member)} ${predicate(problem, valueIn(problem, body))}`);
  return joined(sentences);
}

/** Says which members of a value have a wrong type, and what was found there. */
export function typeMessageFor(problems: readonly Problem[], value: unknown): string {
  const wrong = withoutAlternatives(problems.map(toMemberProblem));
  return joined(
    wrong.map(({ member, params, instancePath }) => {
      const found = shown(pointedTo(value, instancePath));
      return `${nameOf(member)} must be ${typeNames(params.type)}, not ${found}`;
    }),
  );
}

function joined(sentences: readonly string[]): string {
  const all = [...new Set(sentences)];
  const more = all.length > MAX_SENTENCES ? [`and ${all.length - MAX_SENTENCES} more`] : [];
  return [...all.slice(0, MAX_SENTENCES), ...more].join('; ');
}

/** A problem and the names that lead to its member. */
interface MemberProblem {
  readonly member: readonly string[];
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
  readonly instancePath: string;
}

function toMemberProblem({ keyword, instancePath, params, message = '' }: Problem): MemberProblem {
  const names = instancePath
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  const missing = keyword === 'required' ? params.missingProperty : undefined;
  const member = typeof missing === 'string' ? [...names, missing] : names;
  return { member, keyword, params, message, instancePath };
}

/**
 * Where one of several schemas has to match, Ajv reports what is wrong with each. If the value has the right type for some of
 * them, the types of the others are left out. If it has none of the types, they become one problem.
 */
function withoutAlternatives(problems: readonly MemberProblem[]): readonly MemberProblem[] {
  const choices = problems.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  return choices.reduce((all, choice) => {
    const inside = all.filter((problem) => problem !== choice && begins(problem.member, choice.member));
    if (inside.length === 0) return all;
    const others = all.filter((problem) => problem !== choice && !inside.includes(problem));
    const types = inside.filter(
      ({ keyword, member }) => keyword === 'type' && member.length === choice.member.length,
    );
    const better = inside.filter((problem) => !types.includes(problem));
    if (better.length > 0) return [...others, ...better];
    const type = [...new Set(types.flatMap(({ params }) => params.type))];
    return [...others, { ...choice, keyword: 'type', params: { type } }];
  }, problems);
}

/** What is said about a member: "must be a string". */
function predicate({ keyword, params, message }: MemberProblem, value: unknown): string {
  const limit = Number(params.limit);
  switch (keyword) {
    case 'required':
      return 'can not be empty';
    case 'type':
      return value === null ? 'can not be empty' : `must be ${typeNames(params.type)}`;
    case 'minLength':
      return value === '' ? 'can not be empty' : `must have at least ${counted(limit, 'character')}`;
    case 'maxLength':
      return `must have at most ${counted(limit, 'character')}`;
    case 'minItems':
      return limit === 1 ? 'can not be empty' : `must have at least ${counted(limit, 'item')}`;
    case 'maxItems':
      return `must have at most ${counted(limit, 'item')}`;
    case 'minimum':
      return `must be ${limit} or more`;
    case 'maximum':
      return `must be ${limit} or less`;
    case 'exclusiveMinimum':
      return `must be more than ${limit}`;
    case 'exclusiveMaximum':
      return `must be less than ${limit}`;
    case 'enum':
      return `must be one of ${[params.allowedValues].flat().join(', ')}`;
    case 'format':
      return value === '' ? 'can not be empty' : `must be ${formatName(String(params.format))}`;
    case 'pattern':
      return value === '' ? 'can not be empty' : `must match the pattern ${params.pattern}`;
    case 'additionalProperties':
      return `must not have the member "${params.additionalProperty}"`;
    default:
      return message;
  }
}

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  date: 'a date like 2026-12-24',
  'date-time': 'a date and time like 2026-12-24T18:00:00Z',
  email: 'an e-mail address',
  uri: 'a web address like https://example.com/path',
  uuid: 'a UUID',
};

function formatName(format: string): string {
  return FORMAT_NAMES[format] ?? `a valid ${format}`;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'a string',
};

/** `a string or null`; `types` is one type of JSON Schema, or a list of them. */
function typeNames(types: unknown): string {
  return [types]
    .flat()
    .map((type) => TYPE_NAMES[String(type)] ?? String(type))
    .join(' or ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `messages[0].role` */
function nameOf(member: readonly string[]): string {
  const name = member.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`)).join('');
  return name.replace(/^\./, '') || 'The body';
}

/** Returns the value that a problem is about; undefined if it is missing. */
function valueIn({ keyword, instancePath }: MemberProblem, body: unknown): unknown {
  return keyword === 'required' || !isObject(body) ? undefined : pointedTo(body, instancePath);
}

function begins(member: readonly string[], start: readonly string[]): boolean {
  return start.every((name, index) => member[index] === name);
}
