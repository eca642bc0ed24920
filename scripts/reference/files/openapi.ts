import { stringify } from 'yaml';
import { joined } from '../join.ts';
import { published } from '../published.ts';
import type { Site, SiteDocument } from '../site.ts';

/** Each document as it is published, in YAML and JSON; paths from the folder that holds them. */
export const openapiFiles = ({ folder, content }: SiteDocument): Map<string, string> =>
  both(folder, published(content));

export const joinedFiles = (site: Site): Map<string, string> =>
  both('all', published(joined(site.documents)));

const both = (name: string, content: object): Map<string, string> =>
  new Map([
    [`${name}.json`, `${JSON.stringify(content, null, 2)}\n`],
    [`${name}.yaml`, stringify(content, { aliasDuplicateObjects: false, lineWidth: 0 })],
  ]);
