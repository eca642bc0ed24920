// npm run release -- --dry-run  builds both packages, and shows what would be published, file by file
//   --built                     without building them first
// npm run release               publishes them with their provenance; in CI, from a tag
import { resolve } from 'node:path';
import { commandLine } from '../terminal/command-line.ts';
import { packages } from './packages.ts';
import { publish } from './publish.ts';
import { readManifests, refusals } from './refusals.ts';
import { listing, packed, unexpected } from './tarball.ts';

const { values } = commandLine(import.meta.filename, {
  options: { 'dry-run': { type: 'boolean', default: false }, built: { type: 'boolean', default: false } },
});
const root = resolve(import.meta.dirname, '../..');
const manifests = readManifests(root);

if (!values['dry-run']) stopFor(refusals(process.env, manifests));

stopFor(
  packages.flatMap((shipped) => {
    const tarball = packed(root, shipped, values.built);
    console.log(`${listing(tarball)}\n`);
    const needless = unexpected(shipped, tarball);
    if (needless.length === 0) return [];
    return [
      `${shipped.name} would publish what is nothing for users:`,
      ...needless.map((path) => `  ${path}`),
      'Leave it out by "files" in its package.json; or, if users need it, add it to scripts/release/packages.ts.',
    ];
  }),
);

if (values['dry-run']) console.log('Nothing but what users need, and nothing was published.');
else publish(root, manifests);

function stopFor(reasons: readonly string[]): void {
  if (reasons.length === 0) return;
  console.error(reasons.join('\n'));
  process.exit(1);
}
