import { failuresOf } from '../failures.ts';
import type { Guide } from '../guides.ts';
import { linkOf } from '../links.ts';
import { render } from '../markdown.ts';
import type { Member } from '../members.ts';
import { membersOf } from '../members.ts';
import type { Site } from '../site.ts';
import type { Entry } from './entry.ts';
import type { ErrorClass } from './error-classes.ts';

const ERRORS = 'guides/errors-and-retries.html';

/** Everything that can be found: calls, parts of guides, error classes, and the codes of failures. */
export function entriesOf(site: Site, guides: readonly Guide[], errors: readonly ErrorClass[]): Entry[] {
  return [
    ...operations(site),
    ...guides.flatMap((guide) => partsOf(guide, site)),
    ...errors.map(({ name, description }) => ({
      ...empty,
      id: `error ${name}`,
      kind: 'error' as const,
      title: name,
      summary: description,
      href: `${ERRORS}#what-is-thrown`,
      name,
    })),
    ...codes(site),
  ];
}

const empty = {
  source: 'documented',
  call: '',
  path: '',
  parameters: '',
  members: '',
  description: '',
} as const;

const operations = ({ documents }: Site): Entry[] =>
  documents.flatMap(({ content, modules }) =>
    modules.flatMap((module) =>
      module.operations.map((operation) => {
        const { call, path } = operation;
        return {
          id: call.id,
          kind: 'operation' as const,
          title: call.id,
          summary: call.summary,
          href: linkOf(operation),
          source: call.source,
          name: call.name,
          call: call.id,
          path,
          parameters: call.parameters
            .map(({ wire, name, description }) => `${wire} ${name} ${description}`)
            .join('\n'),
          members: [...new Set(namesOf(membersOf(content, call.data)))].join(' '),
          description: call.description,
        };
      }),
    ),
  );

const namesOf = (members: readonly Member[]): string[] =>
  members.flatMap(({ name, members: inner }) => [name, ...namesOf(inner)]);

/** The guide as a whole with what comes before its first heading, and each of its parts. */
function partsOf({ page, title, markdown }: Guide, site: Site): Entry[] {
  const { headings } = render(markdown, site, '');
  const [first = '', ...others] = markdown.replaceAll(/^```[\s\S]*?^```$/gm, '').split(/^## .*$/m);
  const parts = [
    { name: title, href: page, description: first },
    ...headings.map(({ id, text }, index) => ({
      name: text,
      href: `${page}#${id}`,
      description: others[index] ?? '',
    })),
  ];
  return parts.map(({ name, href, description }) => ({
    ...empty,
    id: `guide ${href}`,
    kind: 'guide',
    title: name,
    summary: name === title ? 'Guide' : `Guide: ${title}`,
    href,
    name,
    description,
  }));
}

/** Each code of a failure, once. */
function codes({ documents }: Site): Entry[] {
  const failures = documents.flatMap(({ content, modules }) =>
    modules.flatMap((module) => module.operations.flatMap((operation) => failuresOf(content, operation))),
  );
  const byCode = new Map(failures.map((failure) => [failure.code, failure]));
  return [...byCode].flatMap(([code, { message, summary }]) =>
    code === undefined
      ? []
      : [
          {
            ...empty,
            id: `code ${code}`,
            kind: 'error',
            title: `Code ${code}`,
            summary: `${message}: ${summary}`,
            href: `${ERRORS}#what-became-of-it`,
            name: `code ${code}`,
          } as const,
        ],
  );
}
