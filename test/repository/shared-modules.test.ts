import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

it('no quick test mocks a module for the files that run after it in the same process: use vi.doMock, and take it back', () => {
  const root = resolve(import.meta.dirname, '../..');
  const files = globSync('test/*/*.test.ts', { cwd: root, exclude: ['**/*.slow.test.ts'] });
  expect(files).not.toEqual([]);
  expect(files.filter((file) => /^vi\.mock\(/m.test(readFileSync(resolve(root, file), 'utf8')))).toEqual([]);
});
