import { expect, it } from 'vitest';
import { node } from './commands.ts';

const imported = [
  'openapi-fetch',
  'a line that loads openapi-fetch',
  'node-behind-api-client',
  'node-behind-api-client/core',
];

const sections = [
  ['CPU per call, fetch stubbed', 'bare fetch', 'openapi-fetch', 'node-behind-api-client', 'ky', 'axios'],
  ['Time per call over loopback, one by one', 'bare fetch', 'openapi-fetch', 'node-behind-api-client'],
  ['Time per call over loopback, 16 at a time', 'bare fetch', 'openapi-fetch', 'node-behind-api-client'],
  ['Import, ES modules', ...imported],
  ['Import, CommonJS', ...imported],
  ['Code for all documents', 'openapi-typescript', 'npm run generate'],
  ['Heap growth over 10,000 calls', 'node-behind-api-client'],
];

// It takes about 15 s on a machine that does nothing else.
it('npm run bench -- --quick measures everything once', { timeout: 90_000 }, async () => {
  const { code, stdout, stderr } = await node('--expose-gc', 'bench/index.ts', '--quick');
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const blocks = stdout.split('\n\n').map((block) => block.trim().split('\n'));
  expect(blocks).toHaveLength(sections.length);
  for (const [index, [title, ...names]] of sections.entries()) {
    const [headline, ...lines] = blocks[index] ?? [];
    expect(headline).toMatch(title ?? '');
    expect(lines).toHaveLength(names.length);
    for (const [row, name] of names.entries()) {
      expect(lines[row]?.trim()).toMatch(new RegExp(`^${name}.*\\s-?\\d+\\.?\\d*\\b`));
    }
  }
  expect(stdout).not.toContain('NaN');
});
