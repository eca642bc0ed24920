import { stringify } from 'yaml';
import { joined } from '../join.ts';
import { published } from '../published.ts';
import type { Site, SiteDocument } from '../site.ts';
import { withoutTypeLists } from '../type-lists.ts';

/** Each document as it is published, in YAML and JSON; paths from the folder that holds them. */
export const openapiFiles = ({ folder, content }: SiteDocument): Map<string, string> =>
  both(folder, publishedForm(content));

export const joinedFiles = (site: Site): Map<string, string> => both('all', joinedDocument(site));

/** All documents in one, as it is published. */
export const joinedDocument = (site: Site): unknown => publishedForm(joined(site.documents));

const publishedForm = (document: Parameters<typeof published>[0]): unknown =>
  withoutTypeLists(published(document));

const both = (name: string, content: unknown): Map<string, string> =>
  new Map([
    [`${name}.json`, `${JSON.stringify(content, null, 2)}\n`],
    [`${name}.yaml`, stringify(content, { aliasDuplicateObjects: false, lineWidth: 0 })],
  ]);
