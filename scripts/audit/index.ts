// npm run audit  fails if a package that users get has a known vulnerability
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { shell } from '../spec/windows-shell.ts';

/** What `npm audit --json` prints: what it found, or why it found nothing. */
type Report =
  | { readonly vulnerabilities: Readonly<Record<string, Vulnerability>> }
  | { readonly message: string; readonly statusCode?: number };

interface Vulnerability {
  readonly severity: string;
  /** Advisories, and the names of packages by which it is vulnerable. */
  readonly via: readonly (
    | string
    | { readonly title: string; readonly url: string; readonly range: string }
  )[];
}

const { stdout, error } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  cwd: resolve(import.meta.dirname, '../..'),
  encoding: 'utf8',
  shell,
});
if (error) throw error;
const report: Report = JSON.parse(stdout);

if ('vulnerabilities' in report) {
  for (const [name, vulnerability] of Object.entries(report.vulnerabilities)) {
    console.error(`${name}: ${vulnerability.severity}: ${reasons(vulnerability)}`);
    process.exitCode = 1;
  }
} else if (report.statusCode === 404 || report.statusCode === 405) {
  // As many mirrors do.
  console.log(`Nothing was checked, because the registry in use offers no audit: ${report.message}`);
} else {
  console.error(`The audit failed: ${report.message}`);
  process.exitCode = 1;
}

function reasons({ via }: Vulnerability): string {
  return via
    .map((one) => (typeof one === 'string' ? `by ${one}` : `${one.title}, ${one.range} (${one.url})`))
    .join('; ');
}
