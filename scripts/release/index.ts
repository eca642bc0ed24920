// npm run release -- --dry-run  builds both packages, and shows what would be published, file by file
//   --built                     without building them first
// npm run release               publishes them with their provenance; in CI, from a tag
import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packages } from './packages.ts';
import { readManifests, refusals } from './refusals.ts';
import { listing, packed, unexpected } from './tarball.ts';

const { values } = parseArgs({
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
else {
  for (const [index, { folder }] of packages.entries()) {
    const { name, version } = manifests[index] as (typeof manifests)[number];
    // A job that failed half-way can be run again.
    if (isPublished(`${name}@${version}`)) console.log(`${name}@${version} is published already.`);
    else {
      execFileSync('npm', ['publish', '--provenance', '--access', 'public'], {
        cwd: resolve(root, folder),
        stdio: 'inherit',
      });
    }
  }
}

function isPublished(id: string): boolean {
  const { status, stdout } = spawnSync('npm', ['view', id, 'version'], { cwd: root, encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

function stopFor(reasons: readonly string[]): void {
  if (reasons.length === 0) return;
  console.error(reasons.join('\n'));
  process.exit(1);
}
