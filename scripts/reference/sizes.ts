import { gzipSync } from 'node:zlib';

/** Lines that say how large the pages are; `of` picks what a page consists of. */
export function sizes(files: ReadonlyMap<string, string>): string[] {
  const size = (...paths: readonly string[]): string => {
    const texts = paths.map((path) => files.get(path) ?? '');
    const plain = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const zipped = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
    return `${kilobytes(plain)}${kilobytes(zipped)}`;
  };
  const documents = [...files.keys()].filter((path) => /^[\w-]+\/v\d+\.html$/.test(path)).sort();
  const guides = [...files.keys()].filter((path) => /^guides\/.*\.html$/.test(path));
  const rows = [
    [
      'start page',
      'index.html',
      'assets/site.css',
      'assets/start.js',
      'assets/site.js',
      'assets/search.js',
      'assets/search-index.js',
    ],
    ['  of which the search index', 'assets/search-index.js'],
    ["Redoc's script, shared", 'assets/redoc.js'],
    ...documents.map((path) => [path, path]),
    ...guides.map((path) => [path, path]),
  ].map(([name = '', ...paths]) => name.padEnd(36) + size(...paths));
  return [`${''.padEnd(36)}${'kB'.padStart(9)}${'gzipped'.padStart(9)}`, ...rows];
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(9);
