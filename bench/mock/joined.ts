import { globSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, createConfig } from '@redocly/openapi-core';

type Json = Record<string, unknown>;

/** All documents as one, which is all that the Prism CLI takes: the same paths, with the components under longer names. */
export async function joined(spec: string): Promise<Json> {
  const config = await createConfig({});
  const paths: Json = {};
  const components: Record<string, Json> = {};
  for (const file of globSync('*/v*.yaml', { cwd: spec }).sort()) {
    const { bundle: bundled } = await bundle({ ref: join(spec, file), config });
    const prefix = file.replace(/\W/g, '_');
    const document = renamed(bundled.parsed, prefix) as Json & { paths: Json; components?: Json };
    for (const [path, item] of Object.entries(document.paths)) {
      const { post, ...rest } = item as { post: Json };
      paths[path] = { ...rest, post: { security: document.security ?? [], ...post } };
    }
    for (const [section, members] of Object.entries(document.components ?? {})) {
      // The operations name the schemes, and they are the same everywhere.
      const own = section === 'securitySchemes' ? (members as Json) : prefixed(members as Json, prefix);
      components[section] = { ...components[section], ...own };
    }
  }
  return { openapi: '3.1.0', info: { title: 'All of the API', version: '1' }, paths, components };
}

function prefixed(members: Json, prefix: string): Json {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [`${prefix}_${name}`, value]));
}

function renamed(value: unknown, prefix: string): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, prefix));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (key !== '$ref' || typeof item !== 'string') return [key, renamed(item, prefix)];
      return [key, item.replace(/^(#\/components\/(?!securitySchemes)\w+\/)/, `$1${prefix}_`)];
    }),
  );
}
