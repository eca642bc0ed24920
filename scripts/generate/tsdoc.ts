import { marked } from '../spec/certainty.ts';
import { factsOf } from '../spec/facts.ts';
import type { Call, Parameter } from '../spec/model.ts';
import { argumentName } from './names.ts';

const WIDTH = 106;

/** The full text, for the call signature. */
export function callDoc(call: Call): string {
  return comment([
    ...description(call),
    ...call.parameters.map(parameterTag),
    optionsTag(optionsName(call)),
    returnsTag(call),
    '@example',
    '```ts',
    ...sampleStatement(call).split('\n'),
    '```',
  ]);
}

const lead = {
  with: 'The same call with named arguments.',
  withResponse: 'The same call. It returns the HTTP response beside the result.',
  raw:
    'The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time limits and ' +
    'the signal hold until the body has been read, so read it to the end, or cancel it.',
};

/**
 * The full text again, for another form of the call: editors do not follow `{@inheritDoc}`, and who hovers over `.with` must see
 * that it is a charge.
 */
export function formDoc(call: Call, form: keyof typeof lead): string {
  const parameters =
    form === 'with'
      ? [namedTag(call), optionsTag('options')]
      : [...call.parameters.map(parameterTag), optionsTag(optionsName(call))];
  return comment([
    lead[form],
    '',
    ...description(call),
    ...parameters,
    ...(form === 'raw' ? [] : [returnsTag(call)]),
  ]);
}

/** What every form of a call says: what it does, how that is known, and what a repetition would do. */
function description(call: Call): string[] {
  return [
    ...paragraphs(call.description),
    '',
    ...factsOf(call).map((fact) => `- ${fact}`),
    '',
    ...(call.deprecated ? ['@deprecated The owners of the API advise against it.'] : []),
  ];
}

const parameterTag = (parameter: Parameter): string =>
  `@param ${argumentName(parameter)} - ${oneLine(marked(parameter.description, parameter.source))}`;

const namedTag = ({ parameters }: Call): string =>
  `@param named - ${parameters.length > 0 ? 'The arguments by name.' : 'An empty object: the call has no parameters.'}`;

const optionsTag = (name: string): string => `@param ${name} - Settings for this call alone.`;

const returnsTag = ({ returns }: Call): string => `@returns ${oneLine(returns)}`;

/** The summary, for the property: editors show the one or the other. */
export const summaryDoc = (call: Call): string =>
  comment([
    `${call.summary}.`,
    ...(call.deprecated ? ['@deprecated The owners of the API advise against it.'] : []),
  ]);

export function comment(lines: readonly string[]): string {
  const [only] = lines;
  if (lines.length === 1 && only && only.length < WIDTH) return `/** ${closed(only)} */`;
  let fenced = false;
  const wrapped = lines.flatMap((line) => {
    if (line.startsWith('```')) fenced = !fenced;
    return fenced || line.startsWith('|') ? [line] : wrap(line);
  });
  return ['/**', ...wrapped.map((line) => ` * ${closed(line)}`.trimEnd()), ' */'].join('\n');
}

const closed = (text: string): string => text.replaceAll('*/', '*\\/');

/** The name of the last argument, which no parameter of the call may shadow. */
export const optionsName = (call: Call): string =>
  call.parameters.some(({ name }) => name === 'options') ? 'callOptions' : 'options';

/** The call with the values of its first example, as a user would write it: by `.raw` where only that reads every answer. */
export function sampleStatement(call: Call): string {
  const [name, path] = call.isAlwaysJson ? ['result', call.id] : ['response', `${call.id}.raw`];
  const values = call.parameters.map(({ wire }: Parameter) => call.sample[wire]);
  while (values.length > 0 && values.at(-1) === undefined) values.pop();
  const oneLine = `behindAPI.${path}(${values.map(literal).join(', ')})`;
  if (oneLine.length <= 90) return `const ${name} = await ${oneLine};`;
  const lines = values.map((value) => `  ${literal(value)},`).join('\n');
  return `const ${name} = await behindAPI.${path}(\n${lines}\n);`;
}

function literal(value: unknown): string {
  if (typeof value === 'string')
    return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).map(([key, member]) => {
    return `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : literal(key)}: ${literal(member)}`;
  });
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
}

const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

/** The text with each paragraph and each item of a list on one line; tables and code keep their lines. */
function paragraphs(text: string): string[] {
  const lines: string[] = [];
  let fenced = false;
  for (const line of text.split('\n')) {
    const continues =
      !fenced && lines.length > 0 && lines.at(-1) !== '' && !/^(\s*([-*]|\d+\.) |\||```|$)/.test(line);
    if (continues && !lines.at(-1)?.startsWith('```')) lines.push(`${lines.pop()} ${line.trim()}`);
    else lines.push(line);
    if (line.startsWith('```')) fenced = !fenced;
  }
  return lines;
}

function wrap(line: string): string[] {
  const indent = /^(- |\d+\. |@)/.test(line) ? '  ' : '';
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (longer.length <= WIDTH || current === '') current = longer;
    else {
      lines.push(current);
      current = indent + word;
    }
  }
  return [...lines, current];
}
