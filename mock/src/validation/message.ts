import { propertiesOf, type Schema } from '../spec/schema.ts';
import { isObject, type JsonObject } from '../utils/json.ts';
import type { Problem } from './prism.ts';

/** More are of no help. */
const MOST = 10;

/** Says what is wrong with a body, member by member, in the order of the document. */
export function messageFor(problems: Problem[], schema: Schema | undefined, body: JsonObject): string {
  const order = [...propertiesOf(schema).keys()];
  const position = ({ member }: Wrong) => order.indexOf(member[0] ?? '');
  const wrongs = withoutAlternatives(problems.flatMap((problem) => wrongsOf(problem, schema)));
  const sentences = wrongs
    .toSorted((a, b) => position(a) - position(b))
    .map(({ member, ...wrong }) => `${nameOf(member)} ${said(wrong, valueAt(body, member))}`);
  const all = [...new Set(sentences)];
  const more = all.length > MOST ? [`and ${all.length - MOST} more`] : [];
  return [...all.slice(0, MOST), ...more].join('; ');
}

/** A rule that a member does not follow. */
type Wrong = { member: string[]; rule: string; message: string };

function wrongsOf({ path, rule, message }: Problem, schema: Schema | undefined): Wrong[] {
  const member = path.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (rule !== 'required') return [{ member, rule, message }];
  const [, missing] = message.match(/required property '(.*)'$/s) ?? [];
  if (missing !== undefined) return [{ member: [...member, missing], rule, message }];
  // There is no body at all.
  const names = Array.isArray(schema?.required) ? schema.required : [];
  return names.length === 0
    ? [{ member, rule, message }]
    : names.map((name) => ({ member: [String(name)], rule, message }));
}

/**
 * Where one of several schemas has to fit, each that does not is reported. Of a value that has the right type for one of
 * them, only what is wrong with that counts.
 */
function withoutAlternatives(wrongs: Wrong[]): Wrong[] {
  const choices = wrongs.filter(({ rule }) => rule === 'anyOf' || rule === 'oneOf');
  return choices.reduce((all, choice) => {
    const inside = all.filter((wrong) => wrong !== choice && begins(wrong.member, choice.member));
    if (inside.length === 0) return all;
    const others = all.filter((wrong) => wrong !== choice && !inside.includes(wrong));
    const types = inside.filter(
      ({ rule, member }) => rule === 'type' && member.length === choice.member.length,
    );
    const better = inside.filter((wrong) => !types.includes(wrong));
    if (better.length > 0) return [...others, ...better];
    const message = `must be ${[...new Set(types.map(typesIn))].join(',')}`;
    return [...others, { ...choice, rule: 'type', message }];
  }, wrongs);
}

function said({ rule, message }: Omit<Wrong, 'member'>, value: unknown): string {
  const limit = message.match(/-?[\d.]+(?= |$)(?!.*\d)/)?.[0] ?? '';
  switch (rule) {
    case 'required':
      return 'can not be empty';
    case 'type':
      return value === null ? 'can not be empty' : `must be ${withArticles(typesIn({ message }))}`;
    case 'minLength':
      return value === '' ? 'can not be empty' : `must have at least ${counted(limit, 'character')}`;
    case 'maxLength':
      return `must have at most ${counted(limit, 'character')}`;
    case 'minItems':
      return limit === '1' ? 'can not be empty' : `must have at least ${counted(limit, 'item')}`;
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
      return `must be one of ${message.split('allowed values: ').at(-1)}`;
    case 'format':
      return value === '' ? 'can not be empty' : `must be ${formatIn(message)}`;
    case 'pattern':
      return value === ''
        ? 'can not be empty'
        : `must match the pattern ${message.match(/pattern "(.*)"$/s)?.[1] ?? ''}`;
    default:
      return message.replace(/^Request body (property \S+ )?/, '');
  }
}

const FORMATS: Record<string, string> = {
  date: 'a date like 2026-12-24',
  'date-time': 'a date and time like 2026-12-24T18:00:00Z',
  email: 'an e-mail address',
  uri: 'a web address like https://example.com/path',
  uuid: 'a UUID',
};

function formatIn(message: string): string {
  const [, format = ''] = message.match(/format "(.*)"$/) ?? [];
  return FORMATS[format] ?? `a valid ${format}`;
}

function typesIn({ message }: Pick<Wrong, 'message'>): string {
  return message.match(/must be ([\w,]+)$/)?.[1] ?? '';
}

const TYPES: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'a string',
};

function withArticles(types: string): string {
  const names = types.split(',').map((type) => TYPES[type] ?? type);
  return names.join(' or ');
}

function counted(limit: string, thing: string): string {
  return `${limit} ${thing}${limit === '1' ? '' : 's'}`;
}

/** `messages[0].role` */
function nameOf(member: string[]): string {
  const name = member.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`)).join('');
  return name.replace(/^\./, '') || 'The body';
}

function valueAt(body: unknown, member: string[]): unknown {
  return member.reduce<unknown>(
    (at, name) =>
      (isObject(at) || Array.isArray(at)) && Object.hasOwn(at, name) ? at[name as never] : undefined,
    body,
  );
}

function begins(member: string[], start: string[]): boolean {
  return start.every((name, index) => member[index] === name);
}
