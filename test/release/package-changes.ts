import type { ChangeName } from '../../scripts/release/changes.ts';
import type { ManifestContract } from '../../scripts/release/manifests.ts';

const CLIENT = 'node-behind-api-client';

const manifest: ManifestContract = {
  type: 'module',
  engines: { node: '>=20' },
  peers: [],
  conditions: { '.': ['import', 'import.types'] },
  commands: { mock: ['--port PORT'] },
};

interface PackageChange<Side> {
  readonly before: Side;
  readonly after: Side;
}

/** An example for each rule of changes in what is exported, by name of the entry. */
export const exportChanges: Partial<
  Record<ChangeName, PackageChange<Readonly<Record<string, readonly string[]>>>>
> = {
  entryAdded: { before: { [CLIENT]: ['A'] }, after: { [CLIENT]: ['A'], [`${CLIENT}/core`]: ['A'] } },
  exportAdded: { before: { [CLIENT]: ['A'] }, after: { [CLIENT]: ['A', 'type B'] } },
  valueExported: { before: { [CLIENT]: ['type A'] }, after: { [CLIENT]: ['A'] } },
};

/** An example for each rule of changes in a package.json, or in what a command takes. */
export const manifestChanges: Partial<Record<ChangeName, PackageChange<ManifestContract>>> = {
  conditionAdded: {
    before: manifest,
    after: { ...manifest, conditions: { '.': ['import', 'import.types', 'require'] } },
  },
  enginesRaised: { before: manifest, after: { ...manifest, engines: { node: '>=20.9' } } },
  moduleType: { before: manifest, after: { ...manifest, type: 'commonjs' } },
  peerAdded: { before: manifest, after: { ...manifest, peers: ['openapi-fetch'] } },
  commandAdded: { before: manifest, after: { ...manifest, commands: { ...manifest.commands, client: [] } } },
  commandOptionAdded: {
    before: manifest,
    after: { ...manifest, commands: { mock: ['--port PORT', '--strict'] } },
  },
};
