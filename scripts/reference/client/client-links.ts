import type { ErrorModel } from '../errors/error-model.ts';
import type { ClientEntry, ClientExport, ClientModel } from './client-model.ts';

/** The page of an entry: `client/core.html`. */
export const clientPage = (entry: string): string => `client/${shortName(entry)}.html`;

/** `core`, and `main` for what the package itself exports. */
export const shortName = (entry: string): string => entry.split('/')[1] ?? 'main';

export const errorPage = (name: string): string => `errors/${name}.html`;

/** Where an export is described. Errors have pages of their own. */
export const exportLink = ({ name, home }: ClientExport, errors: ReadonlySet<string>): string =>
  errors.has(name) ? errorPage(name) : `${clientPage(home)}#${name}`;

/**
 * Where the exports are, and their members, `ClientOptions.timeout`; from the root of the site.
 *
 * @param from - the entry that means them: several may have exports of the same name
 */
export function clientLinks(
  { entries }: ClientModel,
  errors: ReadonlySet<string>,
  from?: ClientEntry,
): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  // Later ones win: those of the entry itself, and else those of the first entry.
  for (const { exports } of [...entries.toReversed(), ...(from ? [from] : [])])
    for (const one of exports) {
      const link = exportLink(one, errors);
      links.set(one.name, link);
      for (const member of one.members)
        links.set(`${one.name}.${member.name}`, errors.has(one.name) ? link : `${link}.${member.name}`);
    }
  return links;
}

/** Where a guide leads from the name of a function, a class or an error. Names of types, such as `Page`, are words, too. */
export function linksInGuides(
  { entries }: ClientModel,
  { classes }: ErrorModel,
  root: string,
): (name: string) => string | undefined {
  const errors = new Set(classes.map(({ name }) => name));
  const links = new Map<string, string>();
  for (const one of entries.toReversed().flatMap(({ exports }) => exports))
    if (one.kind !== 'type') links.set(one.name, root + exportLink(one, errors));
  return (name) => links.get(name);
}
