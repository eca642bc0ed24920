import { factLine, factsOf } from '../../spec/facts.ts';
import { modulePage } from '../links.ts';
import { samplesOf } from '../samples.ts';
import type { SiteDocument, SiteModule, SiteOperation } from '../site.ts';

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
    ...operations.map(section),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(operation: SiteOperation): string {
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
    `### Answers\n\n${call.returns}`,
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

const cell = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');

const fenced = (language: string, code: string): string => `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;
