import { errorPage } from '../../client/client-links.ts';
import type { ClientModel } from '../../client/client-model.ts';
import { codePage, outcomePage } from '../../errors/error-links.ts';
import type { ErrorModel } from '../../errors/error-model.ts';
import type { Guide } from '../../guides.ts';
import type { Site } from '../../site.ts';
import { classPage } from './class-page.ts';
import { codePageOf } from './code-page.ts';
import { errorsAround } from './error-page.ts';
import { errorsOverview } from './errors-overview.ts';
import { outcomePageOf } from './outcome-page.ts';

/** The pages about errors: all of them on one, and one for each. */
export function errorFiles(
  client: ClientModel,
  model: ErrorModel,
  site: Site,
  guides: readonly Guide[],
): Map<string, string> {
  const around = errorsAround(client, model, site, guides);
  return new Map([
    ['errors/index.html', errorsOverview(around)],
    ...model.classes.map((one) => [errorPage(one.name), classPage(one, around)] as const),
    ...model.outcomes.map((one) => [outcomePage(one.name), outcomePageOf(one, around)] as const),
    ...model.codes.map((one) => [codePage(one.code), codePageOf(one, around)] as const),
  ]);
}
