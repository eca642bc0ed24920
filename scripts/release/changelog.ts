import type { Finding } from './finding.ts';
import { mock } from './packages.ts';

const PACKAGE = 'The package';

/** The changelog with the findings at the end of what it says of `version`, grouped by app. */
export function withApiChanges(changelog: string, version: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return changelog;
  const start = changelog.indexOf(`## ${version}\n`);
  if (start < 0) throw new Error(`The changelog has no heading "## ${version}".`);
  const next = changelog.indexOf('\n## ', start);
  const end = next < 0 ? changelog.length : next;
  const rest = changelog.slice(end).trimStart();
  return `${changelog.slice(0, end).trimEnd()}\n\n${section(findings)}\n${rest && `\n${rest}`}`;
}

/** The findings that users of a package are told: the mock has no imports of documents, but answers by them. */
export function findingsFor(name: string, findings: readonly Finding[]): Finding[] {
  return findings.filter(({ package: owner, app, subject }) => {
    const isEntry = subject.startsWith(`${owner}/`);
    return owner === name || (name === mock.name && app !== undefined && !isEntry);
  });
}

function section(findings: readonly Finding[]): string {
  const groups = [...Map.groupBy(findings, ({ app }) => app ?? PACKAGE)].sort(([a], [b]) => {
    return Number(a === PACKAGE) - Number(b === PACKAGE) || a.localeCompare(b, 'en');
  });
  const texts = groups.map(([app, members]) => `#### ${app}\n\n${members.map(item).join('\n')}`);
  return ['### API changes', ...texts].join('\n\n');
}

const item = ({ bump, subject, calls = [subject], text }: Finding): string =>
  `- ${bump === 'major' ? '**Breaking:** ' : ''}${calls.map((call) => `\`${call}\``).join(', ')}: ${text}`;
