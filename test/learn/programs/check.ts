// Prints how answers differ from the spec of a project that was generated.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [root = '', file = ''] = process.argv.slice(2);
const { check }: typeof import('../../../src/drift/check.ts') = await import(
  pathToFileURL(join(root, 'src/drift/check.ts')).href
);
const answers: [string, number, unknown][] = JSON.parse(readFileSync(file, 'utf8'));
console.log(
  JSON.stringify(answers.flatMap(([operation, status, answer]) => check(operation, status, answer))),
);
