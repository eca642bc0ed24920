import MiniSearch from 'minisearch';
import { type Entry, searchOptions } from './search.ts';
import type { Site } from './site.ts';

/** A script, because a page that is opened as a file may not load anything else. */
export function searchIndex({ operations }: Site): string {
  const index = new MiniSearch<Entry>(searchOptions);
  index.addAll(
    operations.map(({ call, path }) => ({
      id: call.id,
      name: call.name,
      source: call.source,
      path,
      summary: call.summary,
      parameters: call.parameters
        .map(({ wire, name, description }) => `${wire} ${name} ${description}`)
        .join('\n'),
      description: call.description,
    })),
  );
  return `var searchIndex = ${JSON.stringify(JSON.stringify(index))};\n`;
}
