import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
];
const UNPACK =
  "const { default: packed } = await import('@sparticuz/chromium'); await packed.executablePath();";

/** A real browser, with the libraries and fonts that come with it. */
export async function launch(): Promise<Browser> {
  const directory = unpacked();
  return chromium.launch({
    executablePath: join(directory, 'chromium'),
    args: ARGUMENTS,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(directory, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(directory, 'fonts'),
    },
  });
}

/** Unpacked once per version. It appears under its name when it is whole, as several test files may want it at once. */
function unpacked(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8');
  const directory = join(tmpdir(), `chromium-${(JSON.parse(manifest) as { version: string }).version}`);
  if (existsSync(directory)) return directory;
  const unfinished = mkdtempSync(`${directory}-`);
  execFileSync(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    env: { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
  });
  // It looks for its fonts where it is usually unpacked; without any, text has no width.
  const fonts = join(unfinished, 'fonts', 'fonts.conf');
  writeFileSync(fonts, readFileSync(fonts, 'utf8').replaceAll('/tmp/', `${directory}/`));
  try {
    renameSync(unfinished, directory);
  } catch {
    // Another one was faster.
    rmSync(unfinished, { recursive: true });
  }
  return directory;
}
