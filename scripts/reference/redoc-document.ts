import { certaintyOf } from '../spec/certainty.ts';
import { effectInWords, otherPathOf } from '../spec/words.ts';
import { effectColours, sourceColours } from './badge-colours.ts';
import { linkOf } from './links.ts';
import { samplesOf } from './samples.ts';
import type { Site, SiteDocument, SiteOperation } from './site.ts';

/** The document with what Redoc shows of our own marks: badges, what they mean, and samples. */
export function redocDocument({ api, content, modules }: SiteDocument, site: Site, root: string): object {
  const paths = modules.flatMap(({ operations }) =>
    operations.map((operation) => {
      const post = content.paths[operation.path]?.post;
      const [sample] = samplesOf(operation);
      return [
        operation.path,
        {
          post: {
            ...post,
            description: `${operation.call.description}\n\n${marksOf(operation, site, root)}`,
            'x-badges': badgesOf(operation),
            'x-codeSamples': [
              { lang: 'typescript', label: 'TypeScript', source: sample?.typescript.trimEnd() },
              { lang: 'shell', label: 'curl', source: sample?.curl.trimEnd() },
            ],
          },
        },
      ];
    }),
  );
  const info = { ...content.info, title: api.app, version: `V${api.version}` };
  return { ...content, info, paths: Object.fromEntries(paths) };
}

function badgesOf({ call }: SiteOperation): object[] {
  const answer = call.answerSource === call.source ? [] : [`answer ${call.answerSource}`];
  return [
    { name: call.effect, color: effectColours[call.effect] },
    { name: call.source, color: sourceColours[call.source] },
    ...answer.map((name) => ({ name, color: sourceColours[call.answerSource] })),
  ];
}

function marksOf({ call }: SiteOperation, { operations }: Site, root: string): string {
  const newer = operations.find(({ call: other }) => other.id === call.supersededBy);
  const related = operations.filter(({ call: other }) => call.seeAlso.includes(other.id));
  const link = (operation: SiteOperation) => `[\`${operation.call.id}\`](${root}${linkOf(operation)})`;
  return [
    `- **${call.effect}**: ${effectInWords(call.effect)}.`,
    `- **Certainty**: ${certaintyOf(call)}`,
    `- ${call.needsToken ? 'An access token is needed.' : 'No access token is needed.'}`,
    ...(newer ? [`- There is a later version: ${link(newer)}.`] : []),
    ...(related.length > 0 ? [`- See also: ${related.map(link).join(', ')}.`] : []),
    ...(call.otherPath ? [`- **Other path**: ${otherPathOf(call.otherPath)}`] : []),
  ].join('\n');
}
