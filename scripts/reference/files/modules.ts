import { factLine, factsOf } from '../../spec/facts.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import { modulePage } from '../links.ts';
import { type Member, membersOf } from '../members.ts';
import { samplesOf } from '../samples.ts';
import type { SiteDocument, SiteModule, SiteOperation } from '../site.ts';
import { typeInWords } from '../types.ts';

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
    [...(call.deprecated ? ['- Deprecated.'] : []), ...factsOf(call).map(factLine)].join('\n'),
    parameters(operation),
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

function parameters({ call }: SiteOperation): string {
  if (call.parameters.length === 0) return 'It has no parameters.';
  const rows = call.parameters.map(
    ({ name, wire, required, source, description }) =>
      `| \`${name}\` | \`${wire}\` | ${required ? 'yes' : 'no'} | ${source} | ${cell(description)} |`,
  );
  return ['| Argument | In the request | Required | Type | |', '|---|---|---|---|---|', ...rows].join('\n');
}

/** The members of the answer, each by its path: `bill.payUrl`. */
function members(document: OpenApiDocument, { call }: SiteOperation): string[] {
  const rows = rowsOf(membersOf(document, call.data), '');
  return rows.length > 0
    ? [['| Member of `data` | Type | Always | Known | |', '|---|---|---|---|---|', ...rows].join('\n')]
    : [];
}

const rowsOf = (all: readonly Member[], parent: string): string[] =>
  all.flatMap(({ name, type, required, source, description, members: inner }) => [
    `| \`${parent}${name}\` | ${cell(type)} | ${required ? 'yes' : 'no'} | ${source} | ${cell(description)} |`,
    ...rowsOf(inner, `${parent}${name}.`),
  ]);

const cell = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');

const fenced = (language: string, code: string): string => `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;
