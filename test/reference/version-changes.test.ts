import { describe, expect, it } from 'vitest';
import { readSite } from '../../scripts/reference/content.ts';
import { versionChangesPage } from '../../scripts/reference/pages/version-changes.ts';
import type { SiteDocument, SiteOperation } from '../../scripts/reference/site.ts';
import { versionChanges } from '../../scripts/reference/version-changes.ts';
import { root } from './built.ts';

const site = await readSite(root);
const callsOf = ({ modules }: SiteDocument): string[] =>
  modules.flatMap(({ operations }) => operations.map(nameOf)).sort();
const nameOf = ({ module, call }: SiteOperation): string => `${module}.${call.name}`;

describe.each(site.apps.filter(({ versions }) => versions.length > 1))('$name', (app) => {
  it('has each call of both versions in one place', () => {
    const all = versionChanges(app);
    expect(all).toHaveLength(app.versions.length - 1);
    for (const { older, newer, added, missing, changed, same } of all) {
      const both = [...changed.map((one) => one.newer), ...same];
      expect([...both, ...added].map(nameOf).sort()).toEqual(callsOf(newer));
      expect([...both, ...missing].map(nameOf).sort()).toEqual(callsOf(older));
    }
  });

  it('is on the page', () => {
    const page = versionChangesPage(site);
    for (const { older, newer } of versionChanges(app))
      expect(page.replaceAll(/<[^>]*>/g, '')).toContain(`V${newer.api.version} after V${older.api.version}`);
  });
});

it('tells what differs in a call', () => {
  const [app] = site.apps.filter(({ name }) => name === 'payments');
  const [document] = app?.versions.filter(({ api }) => api.version === 20) ?? [];
  if (!app || !document) throw new Error('There is no payments/v20.');
  const modules = document.modules.map((module) => ({
    ...module,
    operations: module.operations.map((operation) => ({ ...operation, call: otherCall(operation) })),
  }));
  const older = { ...document, modules };
  const [changes] = versionChanges({ ...app, versions: [document, older] });
  const differences = changes?.changed.find(({ newer }) => newer.call.name === 'billStatus')?.differences;
  expect(differences).toEqual([
    'New and required: the argument `billId`.',
    'No longer there: the argument `number`.',
    'It no longer needs an access token.',
    'It was a `charge`, and is now a `read`.',
    expect.stringMatching(/^New in the answer: `bill_info`, `bill_info\.bill_status`/),
    'It replaces the earlier one.',
  ]);
});

/** The call as an earlier version could have had it. */
const otherCall = ({ call }: SiteOperation): SiteOperation['call'] => ({
  ...call,
  parameters: call.parameters.map((parameter) => ({ ...parameter, name: 'number', wire: 'number' })),
  needsToken: true,
  effect: 'charge',
  data: { type: 'object' },
  supersededBy: call.id,
});
