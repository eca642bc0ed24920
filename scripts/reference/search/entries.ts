import { clientLinks, errorPage } from '../client/client-links.ts';
import type { ClientModel } from '../client/client-model.ts';
import type { Content } from '../content.ts';
import { codePage, outcomePage } from '../errors/error-links.ts';
import type { ErrorModel } from '../errors/error-model.ts';
import { firstSentence } from '../first-sentence.ts';
import type { Guide } from '../guides.ts';
import { linkOf, pageOf } from '../links.ts';
import { render } from '../markdown.ts';
import { type Member, membersOf } from '../members.ts';
import { noticeAnchor, noticesOf } from '../notices.ts';
import { plainText } from '../plain-text.ts';
import type { Site } from '../site.ts';
import type { Entry } from './entry.ts';

/** Calls, parts of guides, what the client exports, and errors. */
export const entriesOf = ({ site, guides, client, errors }: Content): Entry[] => [
  ...operations(site),
  ...notices(site),
  ...guides.flatMap((guide) => partsOf(guide, site)),
  ...exportsOf(client, errors),
  ...errorsOf(errors),
];

const empty = {
  source: 'documented',
  call: '',
  path: '',
  arguments: '',
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
          arguments: call.parameters.map(({ wire, name }) => `${wire} ${name}`).join(' '),
          parameters: call.parameters.map(({ description }) => description).join('\n'),
          members: [...new Set(namesOf(membersOf(content, call.data)))].join(' '),
          description: call.description,
        };
      }),
    ),
  );

/** What the server sends to servers of others. */
const notices = ({ documents }: Site): Entry[] =>
  documents.flatMap((document) =>
    noticesOf(document.content).map((notice) => ({
      ...empty,
      id: `notice ${document.folder} ${notice.operationId}`,
      kind: 'guide' as const,
      title: notice.operationId,
      summary: `Webhook of ${document.api.app} V${document.api.version}: ${notice.summary}`,
      href: `${pageOf(document)}#${noticeAnchor(notice)}`,
      name: notice.operationId,
      description: notice.description,
    })),
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

/** What the client exports, and the options and methods of that; errors are others. */
function exportsOf(client: ClientModel, { classes }: ErrorModel): Entry[] {
  const errors = new Set(classes.map(({ name }) => name));
  return client.entries.flatMap((entry) => {
    const links = clientLinks(client, errors, entry);
    const own = entry.exports.filter(({ name, home }) => home === entry.name && !errors.has(name));
    const found = own.flatMap(({ name, doc, signatures, members }) => [
      { title: name, name, text: doc.text || (signatures[0]?.doc.text ?? '') },
      ...members
        .filter((member) => member.from === undefined && member.doc.text !== '')
        .map((member) => ({ title: `${name}.${member.name}`, name: member.name, text: member.doc.text })),
    ]);
    return found.map(({ title, name, text }) => ({
      ...empty,
      id: `client ${entry.name} ${title}`,
      kind: 'client' as const,
      title,
      summary: plainText(firstSentence(text)),
      href: links.get(title) ?? '',
      name,
      description: text,
    }));
  });
}

function errorsOf({ classes, outcomes, codes }: ErrorModel): Entry[] {
  const all = [
    ...classes.map(({ name, about, toDo }) => ({
      title: name,
      summary: about.doc.text,
      href: errorPage(name),
      toDo,
    })),
    ...outcomes.map(({ name, title, happened, toDo }) => ({
      title: `outcome ${name}`,
      summary: `${title}: ${happened}`,
      href: outcomePage(name),
      toDo,
    })),
    ...codes.map(({ code, failures }) => ({
      title: `Code ${code}`,
      summary: failures
        .map(({ status, message, summary }) => `HTTP ${status}, ${message}: ${summary}`)
        .join('; '),
      href: codePage(code),
      toDo: '',
    })),
  ];
  return all.map(({ title, summary, href, toDo }) => ({
    ...empty,
    id: `error ${title}`,
    kind: 'error',
    title,
    summary: plainText(summary),
    href,
    name: title,
    description: toDo,
  }));
}
