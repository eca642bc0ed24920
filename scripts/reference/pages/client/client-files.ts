import { clientPage } from '../../client/client-links.ts';
import type { ClientModel } from '../../client/client-model.ts';
import type { ErrorModel } from '../../errors/error-model.ts';
import type { Guide } from '../../guides.ts';
import type { Site } from '../../site.ts';
import { namesOf } from '../errors/error-page.ts';
import { clientOverview } from './client-overview.ts';
import { clientEntryPage } from './client-page.ts';

/** The pages about what the client exports. */
export function clientFiles(
  model: ClientModel,
  errors: ErrorModel,
  site: Site,
  guides: readonly Guide[],
): Map<string, string> {
  const names = namesOf(errors);
  return new Map([
    ['client/index.html', clientOverview(model, names, site)],
    ...model.entries.map(
      (entry) => [clientPage(entry.name), clientEntryPage(entry, model, names, site, guides)] as const,
    ),
  ]);
}
