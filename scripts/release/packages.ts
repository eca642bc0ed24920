/** A package that this repository publishes. */
export interface Package {
  readonly name: string;
  /** From the root of the repository. */
  readonly folder: string;
  /** Where its types are built, with `/` at the end, and from where; both from `folder`. */
  readonly types: RegExp;
  readonly sources: string;
  /** What ships, or is made into what ships; from the root of the repository. */
  readonly ships: RegExp;
  /** What a tarball may hold; all of it is of use to a user. */
  readonly contents: readonly RegExp[];
}

const TEXTS = /^(README\.md|CHANGELOG\.md|LICENSE|package\.json)$/;

export const client: Package = {
  name: 'node-behind-api-client',
  folder: '.',
  types: /^(\.\/)?dist\/(esm|cjs)\/types\//,
  sources: '',
  ships:
    /^(spec\/.*\.yaml|src\/|generated\/|reference\/guides\/|(README|SECURITY|docs\/(drift|migrating-from-2))\.md$)/,
  contents: [
    TEXTS,
    /^dist\/(esm|cjs)\/(package\.json|drift\.js|(documents|schemas)\/[\w-]+\/v\d+\.js)$/,
    /^dist\/(esm|cjs)\/(core|download|failure-text|index|schemas|schemas-of|swr|tanstack)\.js$/,
    /^dist\/(esm|cjs)\/types\/(src|generated)\/.*\.d\.ts$/,
    /^SECURITY\.md$/,
    /^dist\/(llms\.txt|guides\/[\w-]+\.md|openapi\/all\.json)$/,
    /^dist\/openapi\/workflows\/[\w-]+\.arazzo\.yaml$/,
  ],
};

export const mock: Package = {
  name: 'node-behind-api-mock',
  folder: 'mock',
  types: /^(\.\/)?dist\//,
  sources: 'src/',
  ships: /^mock\/(src\/|public\/|(README|MANUAL)\.md$)/,
  contents: [
    TEXTS,
    /^dist\/.*\.(js|js\.map|d\.ts)$/,
    /^MANUAL\.md$/,
    /^public\/[\w-]+\.(js|css|html|svg)$/,
    /^dist\/openapi\/([\w-]+\/[\w-]+|x-state\.schema)\.yaml$/,
  ],
};

export const packages = [client, mock] as const;
