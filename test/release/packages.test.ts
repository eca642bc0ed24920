import { expect, it } from 'vitest';
import { client, mock } from '../../scripts/release/packages.ts';
import { unexpected } from '../../scripts/release/tarball.ts';

it.each([
  [client, 'src/index.ts'],
  [client, 'dist/reference/index.html'],
  [client, '.env'],
  [client, 'dist/esm/index.test.js'],
  [client, 'dist/esm/index.js.map'],
  [client, 'dist/openapi/payments/v20.json'],
  [client, 'release/baseline.json'],
  [mock, 'src/index.ts'],
  [mock, 'copy-spec.ts'],
  [mock, 'tsconfig.build.json'],
])('a tarball of $0.name must not hold $1', (shipped, path) => {
  const tarball = {
    id: '',
    size: 0,
    unpackedSize: 0,
    files: [
      { path: 'README.md', size: 1 },
      { path, size: 1 },
    ],
  };
  expect(unexpected(shipped, tarball)).toEqual([path]);
});

it.each([
  ['spec/kitchen/v10.yaml', [client]],
  ['src/index.ts', [client]],
  ['generated/kitchen/v10/index.ts', [client]],
  ['README.md', [client]],
  ['mock/src/index.ts', [mock]],
  ['mock/public/pages.css', [mock]],
  ['mock/README.md', [mock]],
  ['mock/MANUAL.md', [mock]],
  ['test/client/paths.test.ts', []],
  ['docs/releasing.md', []],
])('who changes %s changes what users of %j get', (path, changed) => {
  expect([client, mock].filter(({ ships }) => ships.test(path))).toEqual(changed);
});
