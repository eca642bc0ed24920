import { clientPage } from '../client/client-links.ts';
import type {
  ClientEntry,
  ClientExport,
  ClientMember,
  ClientModel,
  Doc,
  Parameter,
} from '../client/client-model.ts';
import type { ErrorModel } from '../errors/error-model.ts';

/** What each entry of the client exports, and the errors, in Markdown: for those who work with assistants. */
export const clientMarkdown = ({ entries }: ClientModel, errors: ErrorModel): Map<string, string> =>
  new Map([
    ...entries.map((entry) => [clientPage(entry.name).replace(/html$/, 'md'), entryText(entry)] as const),
    ['errors/index.md', errorsText(errors)],
  ]);

function entryText({ name, description, exports }: ClientEntry): string {
  const own = exports.filter(({ home }) => home === name);
  const others = exports.filter(({ home }) => home !== name).map((one) => `\`${one.name}\``);
  const parts = [`# ${name}`, description, ...own.map(exportText)];
  if (others.length > 0) parts.push(`## As in other entries\n\n${others.join(', ')}`);
  return withoutLinks(`${parts.filter(Boolean).join('\n\n')}\n`);
}

function exportText({ name, doc, signatures, members, values }: ClientExport): string {
  const parts = [
    `## ${name}`,
    doc.text,
    ...signatures.flatMap(({ code, doc: own, parameters }, index) => {
      const isSame = signatures[index - 1]?.doc.text === own.text;
      return [
        fenced(code),
        isSame ? '' : own.text,
        parameterText(parameters),
        isSame ? '' : consequences(own),
      ];
    }),
    values.map(({ value, description }) => `- \`${value}\`: ${oneLine(description)}`).join('\n'),
    members
      .filter(({ from }) => from === undefined)
      .map(memberText)
      .join('\n'),
    inherited(members),
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** Members that another export has are described there. */
function inherited(members: readonly ClientMember[]): string {
  const names = members.flatMap(({ name, from }) => (from === undefined ? [] : [`\`${name}\``]));
  return names.length > 0 ? `It also has the members of what it extends: ${names.join(', ')}.` : '';
}

const memberText = ({ name, type, isOptional, doc }: ClientMember): string =>
  `- \`${name}${isOptional ? '?' : ''}: ${type}\` ${oneLine(doc.text)}`.trimEnd();

function consequences({ returns, throws, examples }: Doc): string {
  const parts = [
    returns && `Returns ${returns}`,
    throws.map((one) => `- Throws ${oneLine(one)}`).join('\n'),
    ...examples,
  ];
  return parts.filter(Boolean).join('\n\n');
}

const parameterText = (parameters: readonly Parameter[]): string =>
  parameters.map(({ name, description }) => `- \`${name}\`: ${oneLine(description)}`).join('\n');

function errorsText({ classes, outcomes, codes }: ErrorModel): string {
  const parts = [
    '# Errors',
    '## Errors that are thrown',
    ...classes.map(({ name, about, toDo }) => `### ${name}\n\n${about.doc.text}\n\n${toDo}`),
    '## Outcomes: outcomeOf(resultOrError)',
    ...outcomes.map(
      ({ name, happened, wasDone, toDo }) =>
        `### '${name}'\n\n${happened} Was it done? ${wasDone}\n\n${toDo}`,
    ),
    '## Codes of the API',
    codes
      .map(
        ({ code, outcome, failures }) =>
          `- ${code}, outcome '${outcome}': ${failures.map(({ summary }) => summary).join('; ')}`,
      )
      .join('\n'),
  ];
  return withoutLinks(`${parts.join('\n\n')}\n`);
}

const withoutLinks = (text: string): string => text.replaceAll(/\[(`[^`]*`)\]\(export:[^)]*\)/g, '$1');

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const fenced = (code: string): string => `\`\`\`ts\n${code}\n\`\`\``;
