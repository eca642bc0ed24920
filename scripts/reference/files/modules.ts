import { factsOf } from '../../spec/facts.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import { modulePage } from '../links.ts';
import { argumentOf, type Member, membersOf } from '../members.ts';
import { samplesOf } from '../samples.ts';
import type { SiteDocument, SiteModule, SiteOperation } from '../site.ts';
import { typeInWords, type Values } from '../types.ts';

/** A Markdown page per module, for those who work with assistants. */
export const moduleFiles = (document: SiteDocument): Map<string, string> =>
  new Map(
    document.modules.map((module) => [modulePage(document.folder, module.name), page(document, module)]),
  );

function page({ api, content }: SiteDocument, { name, description, operations }: SiteModule): string {
  const parts = [
    `# V${api.version}.${api.app}.${name}`,
    description,
    `Part of ${content.info.title}: ${content.info.summary}`,
    ...operations.map((operation) => section(content, operation)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(document: OpenApiDocument, operation: SiteOperation): string {
  const { call, path } = operation;
  return [
    `## ${call.name}`,
    `${call.summary}. \`POST ${path}\`, \`behindAPI.${call.id}\``,
    call.description,
    [...(call.deprecated ? ['It is deprecated.'] : []), ...factsOf(call)]
      .map((fact) => `- ${fact}`)
      .join('\n'),
    parameters(document, operation),
    ...samplesOf(operation).flatMap(({ title, typescript, curl }, index, { length }) => [
      ...(length > 1 ? [`### ${title}`] : []),
      // Another example differs in its call alone.
      fenced(
        'ts',
        index === 0
          ? typescript
          : (/^const (?:result|response) = [\s\S]*?;$/m.exec(typescript)?.[0] ?? typescript),
      ),
      fenced('sh', curl),
    ]),
    `### Answers\n\n${call.returns} \`data\` is ${typeInWords(document, call.data)}.`,
    ...members(document, operation),
    ...operation.answers
      .filter(({ status }) => status === '200')
      .flatMap(({ summary, value }) => [`${summary}:`, fenced('json', JSON.stringify(value, null, 2))]),
  ].join('\n\n');
}

/** The arguments, and the members of those that are objects: `extended.pageId`. */
function parameters(document: OpenApiDocument, { call }: SiteOperation): string {
  if (call.parameters.length === 0) return 'It has no parameters.';
  const rows = call.parameters.flatMap((parameter) => {
    const argument = argumentOf(document, parameter);
    const { name, members: inner } = argument;
    return [argumentRow(argument, name, parameter.wire), ...argumentRows(inner, name, parameter.wire)];
  });
  const head = '| Argument | In the request | Type | Required | Known | |';
  return [head, '|---|---|---|---|---|---|', ...rows].join('\n');
}

const argumentRows = (all: readonly Member[], parent: string, wireParent: string): string[] =>
  all.flatMap((member) => {
    const [name, wire] = [`${parent}.${member.name}`, `${wireParent}.${member.name}`];
    return [argumentRow(member, name, wire), ...argumentRows(member.members, name, wire)];
  });

const argumentRow = (member: Member, name: string, wire: string): string =>
  `| \`${name}\` | \`${wire}\` | ${typeOf(member)} | ${yesOrNo(member.required)} | ${member.source} | ${about(member)} |`;

/** The members of the answer, each by its path: `bill.payUrl`. */
function members(document: OpenApiDocument, { call }: SiteOperation): string[] {
  const rows = rowsOf(membersOf(document, call.data), '');
  return rows.length > 0
    ? [['| Member of `data` | Type | Always | Known | |', '|---|---|---|---|---|', ...rows].join('\n')]
    : [];
}

const rowsOf = (all: readonly Member[], parent: string): string[] =>
  all.flatMap((member) => [
    `| \`${parent}${member.name}\` | ${typeOf(member)} | ${yesOrNo(member.required)} | ${member.source} | ${about(member)} |`,
    ...rowsOf(member.members, `${parent}${member.name}.`),
  ]);

const typeOf = ({ type, limits }: Member): string => cell([type, ...limits].join(', '));

const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');

const about = ({ description, values }: Member): string =>
  cell(`${description} ${values ? listOf(values) : ''}`);

const listOf = ({ known, open }: Values): string =>
  `${open ? 'Known values' : 'One of'}: ${known.map((value) => `\`${value}\``).join(', ')}.`;

const cell = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');

const fenced = (language: string, code: string): string => `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;
