import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

// Windows and macOS are not at hand in every run; these are the mistakes that are made for them again and again.

const root = resolve(import.meta.dirname, '../..');
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter(Boolean);
const code = tracked
  .filter((path) => /^(scripts|mock|bench|test|src)\/.*\.ts$/.test(path))
  .map((path) => ({ path, text: readFileSync(resolve(root, path), 'utf8') }));

describe('the names of files', () => {
  it('differ by more than upper and lower case', () => {
    const names = tracked.map((path) => path.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('are such as Windows takes', () => {
    // https://learn.microsoft.com/windows/win32/fileio/naming-a-file
    const refused = /[<>:"|?*\\]|[. ](\/|$)|(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.|\/|$)/i;
    expect(tracked.filter((path) => refused.test(path))).toEqual([]);
  });
});

describe('no script, test or bench', () => {
  /** The places where a pattern is found, as `path:line`. */
  const places = (pattern: RegExp) =>
    code.flatMap(({ path, text }) =>
      [...text.matchAll(pattern)].map(({ index }) => `${path}:${text.slice(0, index).split('\n').length}`),
    );

  it('takes the pathname of a file URL for a path: use fileURLToPath', () => {
    expect(places(/new URL\([^()]*import\.meta\.url\)\s*\.pathname/g)).toEqual([]);
  });

  it('starts npm without a shell, which Windows needs: see scripts/spec/windows-shell.ts', () => {
    const starts =
      /(?:spawn|spawnSync|execFile|execFileSync|run)\(\s*'(?:npm|npx)',(?![^;]*\bshell\b)[^;]*;/g;
    expect(places(starts)).toEqual([]);
  });

  it('has a folder for temporary files of its own: use os.tmpdir', () => {
    expect(places(/(?:join|resolve|mkdtempSync|mkdtemp|writeFileSync|writeFile)\(\s*['"`]\/tmp\b/g)).toEqual(
      [],
    );
  });
});
