import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { authApis } from '../../generated/auth.ts';
import { mainApis } from '../../generated/main.ts';
import { operationAt } from '../../src/api.ts';
import { documentationOf, interfaceIn, parse } from '../generate/typescript.ts';
import { type Consumer, repository } from './installed.ts';

export function contents(consumer: () => Consumer): void {
  const read = (path: string) => readFileSync(consumer().installed(path), 'utf8');

  it('holds what was built, and nothing of how it is made', () => {
    const { tarball } = consumer();
    const outside = tarball.filter((path) => !path.startsWith('dist/'));
    expect(outside.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'package.json']);
    const folders = tarball.map((path) => path.split('/').slice(0, 3).join('/'));
    const expected = ['esm', 'cjs'].flatMap((format) => [
      `dist/${format}/package.json`,
      ...[
        'core',
        'download',
        'drift',
        'failure-text',
        'index',
        'schemas-of',
        'schemas',
        'swr',
        'tanstack',
      ].map((entry) => `dist/${format}/${entry}.js`),
      `dist/${format}/documents`,
      `dist/${format}/schemas`,
      `dist/${format}/types`,
    ]);
    const code = folders.filter((path) => !/^dist\/(guides|llms|openapi)/.test(path));
    expect(new Set(code)).toEqual(new Set([...outside, ...expected]));
    const kinds = new Set(tarball.map((path) => /\.(d\.ts|js|json|md|txt|yaml)$|LICENSE$/.exec(path)?.[0]));
    expect(kinds).toEqual(new Set(['.d.ts', '.js', '.json', '.md', '.txt', '.yaml', 'LICENSE']));
  });

  it('has each declaration once, and passes it on to both kinds of modules', () => {
    const passedOn = consumer().tarball.filter((path) => path.startsWith('dist/esm/types/'));
    expect(passedOn).not.toEqual([]);
    for (const path of passedOn)
      expect(read(path), path).toMatch(/^export \* from '(\.\.\/)+cjs\/types\/[\w/-]+\.js';\n$/);
  });

  it('ships one OpenAPI document, with all operations, and the workflows over it', () => {
    const shipped = consumer().tarball.filter((path) => path.startsWith('dist/openapi/'));
    const workflows = readdirSync(join(repository, 'spec/workflows')).map((name) => `workflows/${name}`);
    expect(shipped.sort()).toEqual(['all.json', ...workflows].map((path) => `dist/openapi/${path}`).sort());
    const json = read('dist/openapi/all.json');
    expect(json.match(/"\$ref":"(?!#)/g)).toBeNull();
    const operations = Object.values<{ post: { 'x-call-path': string } }>(JSON.parse(json).paths);
    const all = [...mainApis, ...authApis].flatMap((table) =>
      Object.entries(table).flatMap(([place, calls]) =>
        Object.keys(calls).map((name) => operationAt(table, `${place}/${name}`).name),
      ),
    );
    expect(operations.map(({ post }) => post['x-call-path']).sort()).toEqual(all.sort());
    for (const workflow of workflows) {
      const { sourceDescriptions } = parseYaml(read(`dist/openapi/${workflow}`));
      for (const { url } of sourceDescriptions) expect(url, workflow).toBe('../all.json');
    }
  });

  it('lets a program load the document by its name', async () => {
    const text = `import { createRequire } from 'node:module';
      const document = createRequire(import.meta.url)('node-behind-api-client/openapi/all.json');
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

  it('documents billCreate in the declarations', () => {
    const modules = parse(read('dist/cjs/types/generated/payments/v20/modules.d.ts'));
    const [billCreate] = interfaceIn(modules, 'PaytureModule').members;
    expect(documentationOf(billCreate as ts.TypeElement).text).toBe('Create a bill for the signed-in user.');
    const call = interfaceIn(modules, 'PaytureBillCreateCall').members.find(ts.isCallSignatureDeclaration);
    const { text, tags } = documentationOf(call as ts.CallSignatureDeclaration);
    expect(text).toMatch(/^Creates a bill for a subscription product/);
    expect(text).toContain('(`charge`)');
    expect(tags.map((tag) => tag.split(' ')[0])).toEqual(['@param', '@param', '@returns', '@example']);
  });

  it('points at no source map, as it has none', () => {
    const scripts = consumer().tarball.filter((path) => path.endsWith('.js'));
    expect(scripts).not.toEqual([]);
    expect(scripts.filter((path) => read(path).includes('sourceMappingURL'))).toEqual([]);
  });
}
