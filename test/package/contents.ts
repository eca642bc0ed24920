import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { documentationOf, interfaceIn, parse } from '../generate/typescript.ts';
import { type Consumer, repository } from './installed.ts';

export function contents(consumer: () => Consumer): void {
  const read = (path: string) => readFileSync(consumer().installed(path), 'utf8');

  it('holds what was built, and nothing of how it is made', () => {
    const { tarball } = consumer();
    const outside = tarball.filter((path) => !path.startsWith('dist/'));
    expect(outside.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
    const folders = tarball.map((path) => path.split('/').slice(0, 3).join('/'));
    const expected = ['esm', 'cjs'].flatMap((format) => [
      `dist/${format}/package.json`,
      `dist/${format}/index.js`,
      `dist/${format}/index.js.map`,
      `dist/${format}/core.js`,
      `dist/${format}/core.js.map`,
      `dist/${format}/drift.js`,
      ...['download', 'failure-text', 'swr', 'tanstack'].flatMap((entry) => [
        `dist/${format}/${entry}.js`,
        `dist/${format}/${entry}.js.map`,
      ]),
      `dist/${format}/documents`,
      `dist/${format}/types`,
    ]);
    const code = folders.filter((path) => !path.startsWith('dist/openapi'));
    expect(new Set(code)).toEqual(new Set([...outside, ...expected]));
    const kinds = new Set(
      tarball.map((path) => /\.(d\.ts|js|js\.map|json|md|yaml)$|LICENSE$/.exec(path)?.[0]),
    );
    expect(kinds).toEqual(new Set(['.d.ts', '.js', '.js.map', '.json', '.md', '.yaml', 'LICENSE']));
  });

  it('ships each OpenAPI document, bundled, and one with all of them', () => {
    const documents = readdirSync(join(repository, 'spec'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /v\d+\.yaml$/.test(path))
      .map((path) => path.replace('.yaml', ''));
    expect(documents).toContain('payments/v20');
    const shipped = consumer().tarball.filter((path) => path.startsWith('dist/openapi/'));
    const expected = [...documents, 'all'].flatMap((path) => [`${path}.json`, `${path}.yaml`]);
    const workflows = readdirSync(join(repository, 'spec/workflows')).map((name) => `workflows/${name}`);
    expect(shipped.sort()).toEqual([...expected, ...workflows].map((path) => `dist/openapi/${path}`).sort());
    for (const path of [...documents, 'all']) {
      const json = read(`dist/openapi/${path}.json`);
      expect(json.match(/"\$ref":"(?!#)/g), path).toBeNull();
      expect(JSON.parse(json), path).toEqual(parseYaml(read(`dist/openapi/${path}.yaml`)));
    }
  });

  it('lets a program load a document by its name', async () => {
    const text = `import { createRequire } from 'node:module';
      const document = createRequire(import.meta.url)('node-behind-api-client/openapi/payments/v20.json');
      console.log(JSON.stringify(document.paths['/api/payments/20/payture/billCreate'].post.operationId));`;
    expect(await consumer().run('document.mjs', text)).toBe('V20_payments_payture_billCreate');
  });

  it('depends on openapi-fetch alone', () => {
    const manifest = JSON.parse(read('package.json'));
    expect(Object.keys(manifest.dependencies)).toEqual(['openapi-fetch']);
    expect(manifest).not.toHaveProperty('peerDependencies');
    expect(manifest).not.toHaveProperty('scripts.postinstall');
    const installed = readdirSync(`${consumer().root}/node_modules`).filter((name) => !name.startsWith('.'));
    // The types of openapi-fetch come as a package of their own.
    expect(installed).toEqual(['node-behind-api-client', 'openapi-fetch', 'openapi-typescript-helpers']);
  });

  it('names no source file in its declarations, which not every compiler can follow', () => {
    const declarations = consumer().tarball.filter((path) => path.endsWith('.d.ts'));
    expect(declarations).not.toEqual([]);
    expect(declarations.filter((path) => /['"]\.[^'"\n]*\.ts['"]/.test(read(path)))).toEqual([]);
  });

  it.each(['esm', 'cjs'])('documents billCreate in the declarations of %s', (format) => {
    const modules = parse(read(`dist/${format}/types/generated/payments/v20/modules.d.ts`));
    const [billCreate] = interfaceIn(modules, 'PaytureModule').members;
    expect(documentationOf(billCreate as ts.TypeElement).text).toBe('Create a bill for the signed-in user.');
    const call = interfaceIn(modules, 'PaytureBillCreateCall').members.find(ts.isCallSignatureDeclaration);
    const { text, tags } = documentationOf(call as ts.CallSignatureDeclaration);
    expect(text).toMatch(/^Creates a bill for a subscription product/);
    expect(text).toContain('(`charge`)');
    expect(tags.map((tag) => tag.split(' ')[0])).toEqual(['@param', '@param', '@returns', '@example']);
  });

  it.each(['esm', 'cjs'])('maps %s back to its source', (format) => {
    for (const file of ['core', 'index']) {
      const { sources, sourcesContent } = JSON.parse(read(`dist/${format}/${file}.js.map`));
      expect(sources).not.toEqual([]);
      for (const [index, source] of sources.entries()) expect(sourcesContent[index], source).toMatch(/\S/);
      expect(read(`dist/${format}/${file}.js`)).toMatch(
        new RegExp(`\\n//# sourceMappingURL=${file}\\.js\\.map\\s*$`),
      );
    }
    const name = 'createClient';
    const lines = read(`dist/${format}/core.js`).split('\n');
    const line = lines.findIndex((text) => text.includes(`function ${name}`));
    const map = new SourceMap(JSON.parse(read(`dist/${format}/core.js.map`)));
    const found = map.findEntry(line, lines[line]?.indexOf(name) ?? 0);
    if (!('originalLine' in found)) throw new Error(`${name} is not mapped`);
    expect(found.originalSource).toMatch(/src\/client\.ts$/);
    const source = map.payload.sources.indexOf(found.originalSource);
    const original = map.payload.sourcesContent[source]?.split('\n')[found.originalLine];
    expect(original?.slice(found.originalColumn)).toMatch(new RegExp(`^${name}`));
  });
}
