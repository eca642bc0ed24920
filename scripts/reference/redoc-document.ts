import { factsOf } from '../spec/facts.ts';
import { effectColours, sourceColours } from './badge-colours.ts';
import { redocLinkOf } from './links.ts';
import type { Site, SiteDocument, SiteOperation } from './site.ts';

/** The document with what Redoc shows of our own marks: badges, and what they mean. */
export function redocDocument({ api, content, modules }: SiteDocument, site: Site, root: string): object {
  const paths = modules.flatMap(({ operations }) =>
    operations.map((operation) => {
      const post = content.paths[operation.path]?.post;
      return [
        operation.path,
        {
          post: {
            ...post,
            description: `${operation.call.description}\n\n${marksOf(operation, site, root)}`,
            'x-badges': badgesOf(operation),
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

/** The facts of the call; the calls that they name are links. */
function marksOf({ call }: SiteOperation, { operations }: Site, root: string): string {
  const byId = new Map(operations.map((operation) => [operation.call.id, operation]));
  return factsOf(call)
    .map((fact) =>
      `- ${fact}`.replaceAll(/`(V\d+\.[\w.-]+)`/g, (name, id: string) => {
        const operation = byId.get(id);
        return operation ? `[${name}](${root}${redocLinkOf(operation)})` : name;
      }),
    )
    .join('\n');
}
