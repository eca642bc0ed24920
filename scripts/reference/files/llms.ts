import { plural } from '../../spec/words.ts';
import { clientPage } from '../client/client-links.ts';
import type { Content } from '../content.ts';
import { firstSentence } from '../first-sentence.ts';
import type { Guide } from '../guides.ts';
import { modulePage } from '../links.ts';

/** https://llmstxt.org: what there is, for those who read it with an assistant. */
export function llmsText({ site, guides, client }: Content): string {
  const { documents, operations } = site;
  return `# Behind API

> A typed client (npm: node-behind-api-client) and the reference of the Behind API: ${operations.length} operations, all of them
> \`POST\` with a JSON body, answered as \`{ success: true, data }\` or \`{ success: false, message, code, data }\`.

Calls are found by version, app and module: \`behindAPI.V20.payments.payture.billStatus(billId)\`. Each is marked \`read\`, \`write\` or
\`charge\`, which says whether it may be repeated, and \`documented\`, \`observed\` or \`inferred\`, which says how well it is known.

## Guides

${guides.map((guide) => `- [${guide.title}](${guide.page.replace(/\.html$/, '.md')}): ${introductionOf(guide)}`).join('\n')}

## The client

${client.entries.map(({ name, description }) => `- [${name}](${clientPage(name).replace(/html$/, 'md')}): ${firstSentence(description)}`).join('\n')}
- [Errors](errors/index.md): what can go wrong with a call, whether it was done, and what to do.

All of it, with the modules, is in [llms-full.txt](llms-full.txt).

## OpenAPI

- [All in one, JSON](openapi/all.json)
- [All in one, YAML](openapi/all.yaml)
${documents.map(({ api, folder }) => `- [${api.app} V${api.version}](openapi/${folder}.json)`).join('\n')}

## Modules

${documents
  .flatMap(({ folder, modules, api }) =>
    modules.map(
      ({ name, description, operations: calls }) =>
        `- [V${api.version}.${api.app}.${name}](${modulePage(folder, name)}): ${description.trim().replaceAll(/\s+/g, ' ')} ${plural(calls.length, 'call')}.`,
    ),
  )
  .join('\n')}
`;
}

/** The first paragraph of a guide. */
const introductionOf = ({ markdown }: Guide): string => {
  const [, paragraph = ''] = /^# .+\n+((?:(?!#).+\n)+)/.exec(markdown) ?? [];
  return paragraph
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\]\([^)]*\)|\[/g, '');
};
