import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Document, LineCounter, parseDocument } from 'yaml';

/** A file below spec/ as its author wrote it, before anything is made of it. */
export interface SourceFile {
  /** `spec/payments/v20.yaml` */
  readonly name: string;
  readonly text: string;
  readonly yaml: Document;
  readonly lines: LineCounter;
}

export async function readSource(root: string, name: string): Promise<SourceFile> {
  return parseSource(name, await readFile(resolve(root, name), 'utf8'));
}

function parseSource(name: string, text: string): SourceFile {
  const lines = new LineCounter();
  // Without a limit on aliases a document could be made to fill the memory; they are refused, so none is resolved.
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  return { name, text, yaml, lines };
}

/** `spec/payments/v20.yaml:12:5: what is wrong and what to write` */
export function problemAt({ name, lines }: SourceFile, offset: number, message: string): string {
  const { line, col } = lines.linePos(offset);
  return `${name}:${Math.max(line, 1)}:${Math.max(col, 1)}: ${message}`;
}
