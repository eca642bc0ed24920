import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, parseDocument, stringify } from 'yaml';
import { redoclyEnvironment } from '../../scripts/spec/redocly-environment.ts';

/** A change to the valid fixture. */
export interface Change {
  /** What is put where; undefined removes what is there. Places are references from the document. */
  set?: Record<string, unknown>;
  /** Text in the document, and what stands there instead. */
  replace?: [text: string, by: string];
  /** Where in spec/ the document stands instead. */
  file?: string;
}

export interface Problem {
  ruleId: string;
  severity: string;
  message: string;
  /** A reference from the document to where the problem is. */
  at: string;
}

interface RedoclyResult {
  problems: {
    ruleId: string;
    severity: string;
    message: string;
    location: [{ source: { ref: string }; pointer: string }];
  }[];
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FIXTURE = fileURLToPath(new URL('fixture/spec', import.meta.url));
const DOCUMENT = 'ru-kitchen/v10.yaml';

/** Lints the fixture once per change, with the configuration of the project, and all in one run of Redocly. */
export function lint(changes: Change[]): Problem[][] {
  // Outside of the project, so that nothing of it is found by chance.
  const directory = mkdtempSync(join(tmpdir(), 'lint-'));
  try {
    writeFileSync(join(directory, 'redocly.yaml'), configuration());
    const documents = changes.map((change, index) => write(change, join(directory, `${index}`, 'spec')));
    return run(directory, documents);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function configuration(): string {
  const config: { plugins: string[] } = parse(readFileSync(join(ROOT, 'redocly.yaml'), 'utf8'));
  const plugins = config.plugins.map((plugin) => join(ROOT, plugin));
  return stringify({ ...config, plugins, apis: undefined });
}

function write({ set = {}, replace, file = DOCUMENT }: Change, spec: string): string {
  cpSync(FIXTURE, spec, { recursive: true });
  const document = join(spec, file);
  mkdirSync(dirname(document), { recursive: true });
  renameSync(join(spec, DOCUMENT), document);

  if (replace) edit(document, (text) => text.replace(...replace));
  for (const [reference, value] of Object.entries(set)) {
    const [path = '', pointer = ''] = reference.split('#/');
    edit(path ? join(dirname(document), path) : document, (text) => setAt(text, pointer, value));
  }
  return document;
}

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`The change of ${file} changes nothing`);
  writeFileSync(file, changed);
}

function setAt(text: string, pointer: string, value: unknown): string {
  const document = parseDocument(text);
  const path = pointer.split('/').map((name) => name.replaceAll('~1', '/'));
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, document.createNode(value));
  return document.toString();
}

function run(directory: string, documents: string[]): Problem[][] {
  const cli = join(ROOT, 'node_modules/@redocly/cli/bin/cli.js');
  const { stdout, stderr } = spawnSync(process.execPath, [cli, 'lint', ...documents, '--format=json'], {
    cwd: directory,
    encoding: 'utf8',
    env: redoclyEnvironment,
  });
  // One JSON object per document, and nothing between them.
  const results = stdout.split(/(?<=^\})(?=\{$)/m);
  if (results.length !== documents.length) throw new Error(stderr);
  return results.map((result, index) => problemsOf(JSON.parse(result), directory, documents[index] ?? ''));
}

function problemsOf({ problems }: RedoclyResult, directory: string, document: string): Problem[] {
  return problems.map(({ ruleId, severity, message, location: [{ source, pointer }] }) => {
    const file = relative(dirname(document), join(directory, source.ref));
    return {
      ruleId,
      severity,
      message,
      at: join(directory, source.ref) === document ? pointer : file + pointer,
    };
  });
}
