import { plural } from '../../spec/words.ts';
import { clientPage } from '../client/client-links.ts';
import type { Content } from '../content.ts';
import { firstSentence } from '../first-sentence.ts';
import type { Guide } from '../guides.ts';
import { modulePage } from '../links.ts';
import type { Site } from '../site.ts';

/** Where the texts are that are listed. */
interface Places {
  readonly guide: (guide: Guide) => string;
  readonly module: (folder: string, name: string) => string;
  /** The items of the list of OpenAPI documents. */
  readonly openapi: readonly string[];
  /** The items of the list of what the client exports. */
  readonly client?: readonly string[];
  /** A sentence about a text that has all the others in it. */
  readonly all?: string;
}

/** https://llmstxt.org: what the site has, for those who read it with an assistant. */
export const siteLlmsText = ({ site, guides, client }: Content): string =>
  llmsText(site, guides, {
    guide: ({ page }) => page.replace(/\.html$/, '.md'),
    module: modulePage,
    openapi: [
      '- [All in one, JSON](openapi/all.json)',
      '- [All in one, YAML](openapi/all.yaml)',
      ...site.documents.map(({ api, folder }) => `- [${api.app} V${api.version}](openapi/${folder}.json)`),
    ],
    client: [
      ...client.entries.map(
        ({ name, description }) =>
          `- [${name}](${clientPage(name).replace(/html$/, 'md')}): ${firstSentence(description)}`,
      ),
      '- [Errors](errors/index.md): what can go wrong with a call, whether it was done, and what to do.',
    ],
    all: 'All of it, with the modules, is in [llms-full.txt](llms-full.txt).',
  });

export function llmsText({ documents, operations }: Site, guides: readonly Guide[], places: Places): string {
  return `# Behind API

> A typed client (npm: node-behind-api-client) and the reference of the Behind API: ${operations.length} operations, all of them
> \`POST\` with a JSON body, answered as \`{ success: true, data }\` or \`{ success: false, message, code, data }\`.

Calls are found by version, app and module: \`behindAPI.V20.payments.payture.billStatus(billId)\`. Each is marked \`read\`, \`write\` or
\`charge\`, which says whether it may be repeated, and \`documented\`, \`observed\` or \`inferred\`, which says how well it is known.

## Guides

${guides.map((guide) => `- [${guide.title}](${places.guide(guide)}): ${inOneLine(guide.introduction)}`).join('\n')}

${places.client ? `## The client\n\n${places.client.join('\n')}\n\n` : ''}${places.all ? `${places.all}\n\n` : ''}## OpenAPI

${places.openapi.join('\n')}

## Modules

${documents
  .flatMap(({ folder, modules, api }) =>
    modules.map(
      ({ name, description, operations: calls }) =>
        `- [V${api.version}.${api.app}.${name}](${places.module(folder, name)}): ${description.trim().replaceAll(/\s+/g, ' ')} ${plural(calls.length, 'call')}.`,
    ),
  )
  .join('\n')}
`;
}

/** Without links: an item is one already. */
const inOneLine = (paragraph: string): string =>
  paragraph
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\]\([^)]*\)|\[/g, '');
