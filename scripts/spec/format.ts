import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';

const config = resolve(import.meta.dirname, '../../.prettierrc.json');

/** A file of the spec as `npm run format` writes it. */
export async function formatYaml(text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(config, { config })), parser: 'yaml' });
}
