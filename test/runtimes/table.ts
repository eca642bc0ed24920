import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../package/installed.ts';

export interface Passed {
  readonly name: string;
  readonly version: string;
  readonly tellsRefused: boolean;
  readonly sendsAgain: boolean;
}

const section = /(?<=<!-- Runtimes: [^\n]*-->\n)(?:.*\n)*?(?=<!-- \/Runtimes -->)/;

/** The README with the table of what passed. Only major versions count. */
export function readmeWith(passed: readonly Passed[]): string {
  const readme = readFileSync(join(repository, 'README.md'), 'utf8');
  if (!section.test(readme)) throw new Error('README.md has no section between the comments "Runtimes".');
  return readme.replace(section, () => `\n${table(passed)}\n\n`);
}

function table(passed: readonly Passed[]): string {
  const names = [...new Set(passed.map(({ name }) => name))];
  const rows = names.map((name) => {
    const versions = passed.filter((one) => one.name === name);
    const majors = versions.map(({ version }) => /\d+/.exec(version)?.[0]).join(', ');
    const error = versions.every(({ tellsRefused }) => tellsRefused)
      ? 'ConnectionError'
      : 'OutcomeUnknownError';
    const sent = versions.some(({ sendsAgain }) => sendsAgain) ? 'again by the runtime' : 'once';
    return `| ${name} | ${majors} | \`${error}\` | ${sent} |`;
  });
  return [
    '| Runtime | Tested | A charge that no server took is | A charge whose connection breaks is sent |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}
