import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { compareDeclarations } from '../../scripts/release/compare/types/compare-declarations.ts';
import { type Declarations, readDeclarations } from '../../scripts/release/declarations.ts';
import { readEntries } from '../../scripts/release/program.ts';

// Changes of this package that would break programs, each of them in a copy of its declarations.

interface Break {
  readonly file: string;
  readonly from: RegExp;
  readonly to: string;
  readonly says: string;
}

const breaks: readonly Break[] = [
  {
    file: 'src/poll.ts',
    from: /readonly interval\?[^;]*;/,
    to: '',
    says: '`PollOptions.interval` was removed',
  },
  {
    file: 'src/types.ts',
    from: /readonly totalTimeout\?/,
    to: 'readonly deadline?',
    says: '`CallOptions.totalTimeout` was removed',
  },
  {
    file: 'src/options.ts',
    from: /readonly logger\?[^;]*;/,
    to: '',
    says: '`ClientOptions.logger` was removed',
  },
  {
    file: 'src/types.ts',
    from: /readonly headers\?/,
    to: 'readonly headers',
    says: '`CallOptions.headers` must be given',
  },
  {
    file: 'src/client.ts',
    from: /use\(\.\.\.middleware[^;]*;/,
    to: '',
    says: '`ClientMethods.use` was removed',
  },
  {
    file: 'src/errors.ts',
    from: /readonly status: number \| undefined;/,
    to: '',
    says: '`BehindApiError.status` was removed',
  },
  { file: 'src/errors.ts', from: /apiCode/, to: 'number', says: '`ApiFailure.apiCode` was removed' },
  {
    file: 'src/errors.ts',
    from: /"TimeoutError"/,
    to: '"Timeout"',
    says: '`TimeoutError.code` is `"Timeout"` instead of `"TimeoutError"`',
  },
  {
    file: 'src/errors.ts',
    from: /readonly code = "ConnectionError";/,
    to: '',
    says: '`ConnectionError.code` may also be `string`',
  },
  {
    file: 'src/log.ts',
    from: /'debug'/,
    to: "'trace'",
    says: '`ClientOptions.logLevel` may no longer be `"debug"`',
  },
  {
    file: 'src/handlers.ts',
    from: /readonly effect: Effect;/,
    to: '',
    says: '`OperationInfo.effect` was removed',
  },
  { file: 'src/cached-token.ts', from: /forget\(/, to: 'clear(', says: '`CachedToken.forget` was removed' },
  {
    file: 'src/types.ts',
    from: /'done' \|/,
    to: "'done' | 'late' |",
    says: '`ApiFailure.outcome` may also be `"late"`',
  },
  { file: 'src/drift/report.ts', from: /expected: string;/, to: '', says: '`Finding.expected` was removed' },
  {
    file: 'src/drift/report.ts',
    from: /successes: number/,
    to: 'successes?: number',
    says: '`AnswerCount.successes` may be missing',
  },
  {
    file: 'mock/src/http/server.ts',
    from: /readonly latency\?[^;]*;/,
    to: '',
    says: '`MockOptions.latency` was removed',
  },
  { file: 'mock/src/http/server.ts', from: /\bseed\(/, to: 'set(', says: '`Mock.seed` was removed' },
  {
    file: 'mock/src/entities/seed.ts',
    from: /readonly kind\?[^;]*;/,
    to: '',
    says: '`Seed.kind` was removed',
  },
];

const root = resolve(import.meta.dirname, '../..');
const declared = readDeclarations(root, readEntries(root));

/** All entries of this package once for each break, before it or after. */
function copies(isAfter: boolean): Declarations {
  const each = breaks.map(({ file, from, to }, index) => {
    const files = Object.entries(declared.files).map(([path, text]): [string, string] => {
      const changed = text.replace(from, to);
      if (path === file && changed === text) throw new Error(`${file} does not have ${from}.`);
      return [`break-${index}/${path}`, isAfter && path === file ? changed : text];
    });
    const entries = Object.entries(declared.entries).map(([name, path]) => [
      `${index} ${name}`,
      `break-${index}/${path}`,
    ]);
    return { entries, files };
  });
  return {
    entries: Object.fromEntries(each.flatMap(({ entries }) => entries)),
    files: Object.fromEntries(each.flatMap(({ files }) => files)),
  };
}

const findings = compareDeclarations({ old: copies(false), now: copies(true) }, root);

it.each(breaks.map((one, index) => ({ ...one, index })))('$file: $says', ({ index, says }) => {
  const own = findings.filter(({ subject }) => subject.startsWith(`${index} `));
  expect(own).toContainEqual(
    expect.objectContaining({ bump: 'major', text: expect.stringContaining(says) as string }),
  );
});

it('nothing is found where nothing changed', () => {
  const files = { ...declared.files, 'src/index.ts': `${declared.files['src/index.ts']}\n` };
  expect(compareDeclarations({ old: declared, now: { ...declared, files } }, root)).toEqual([]);
});
