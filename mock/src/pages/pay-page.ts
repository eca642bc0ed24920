import { performAction } from '../entities/perform-action.ts';
import type { EntityStore } from '../entities/store.ts';
import { type Answer, Failure, redirect } from '../http/answer.ts';
import type { Request, Router } from '../http/router.ts';
import type { AppLifecycle } from '../spec/lifecycle.ts';
import { backAddress, pagePath } from './page-address.ts';
import { DECLINE, LEAVE, payPage, unknownPage, type Visit } from './pay-html.ts';

/** Adds the pages of entities: plain forms that end in a redirect, so that reloading does nothing twice. */
export function addPayPage(router: Router, lifecycles: readonly AppLifecycle[]): void {
  router.add('GET', '/__mock/pay/{id}', (request) => withVisit(request, (visit) => payPage(visit)));

  router.add('GET', '/__mock/pay/{id}/{choice}', (request) =>
    withVisit(request, (visit) => {
      const { choice } = request.params;
      if (choice === DECLINE && visit.page.decline !== undefined) return payPage(visit, DECLINE);
      return choice === LEAVE ? payPage(visit, LEAVE) : redirect(pagePath(visit.world, visit.entity.id));
    }),
  );

  router.add('POST', '/__mock/pay/{id}/{choice}', (request) =>
    withVisit(request, (visit) =>
      redirect(applyChoice(visit, String(request.params.choice), request.world.store)),
    ),
  );

  function withVisit({ params, world }: Request, answer: (visit: Visit) => Answer): Answer {
    for (const { app, lifecycle } of lifecycles) {
      const entity = world.store.find(app, lifecycle.name, params.id);
      if (lifecycle.page !== undefined && entity !== undefined && !entity.deleted) {
        return answer({ world: world.path, entity, lifecycle, page: lifecycle.page });
      }
    }
    return unknownPage(String(params.id));
  }
}

/** Does what was chosen. Returns the address that follows. */
function applyChoice({ world, entity, lifecycle, page }: Visit, choice: string, store: EntityStore): string {
  const own = pagePath(world, entity.id);
  if (choice === DECLINE && page.decline !== undefined) return `${own}/${DECLINE}`;
  if (choice === LEAVE) return backAddress(page, entity) ?? `${own}/${LEAVE}`;
  const action = lifecycle.actions.get(choice);
  if (action === undefined) throw new Failure(404, `The page has no "${choice}"`);
  // The state has changed since the page was loaded: the page shows the new one.
  if (!action.from.includes(entity.state)) return own;
  performAction(entity, action, lifecycle, store);
  return backAddress(page, entity) ?? own;
}
