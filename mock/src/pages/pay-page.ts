import type { Entities } from '../entities/store.ts';
import { type Answer, Failure } from '../http/answer.ts';
import type { Request, Routes } from '../http/router.ts';
import type { Lifecycle } from '../spec/lifecycle.ts';
import { backAddress, pagePath } from './page-address.ts';
import { LEAVE, REFUSE, shown, unknown, type Visit } from './pay-html.ts';

type Known = { app: string; lifecycle: Lifecycle }[];

/** The page of a thing: plain forms, each of which ends in a redirect, so that reloading does nothing twice. */
export function addPayPage(routes: Routes, known: Known, entities: Entities): void {
  routes.add('GET', '/__mock/pay/{id}', ({ params }) => visited(params, (visit) => shown(visit)));

  routes.add('GET', '/__mock/pay/{id}/{choice}', ({ params }) =>
    visited(params, (visit) => {
      if (params.choice === REFUSE && visit.about.refuse !== undefined) return shown(visit, REFUSE);
      return params.choice === LEAVE ? shown(visit, LEAVE) : redirect(pagePath(visit.entity.id));
    }),
  );

  routes.add('POST', '/__mock/pay/{id}/{choice}', ({ params }) =>
    visited(params, (visit) => redirect(chosen(visit, String(params.choice)))),
  );

  function visited({ id }: Request['params'], answer: (visit: Visit) => Answer): Answer {
    for (const { app, lifecycle } of known) {
      const entity = entities.find(app, lifecycle.name, id);
      if (lifecycle.page !== undefined && entity !== undefined && !entity.deleted) {
        return answer({ entity, lifecycle, about: lifecycle.page });
      }
    }
    return unknown(String(id));
  }

  /** Does what was chosen, and says where that leads. */
  function chosen({ entity, lifecycle, about }: Visit, choice: string): string {
    const own = pagePath(entity.id);
    if (choice === REFUSE && about.refuse !== undefined) return `${own}/${REFUSE}`;
    if (choice === LEAVE) return backAddress(about, entity) ?? `${own}/${LEAVE}`;
    const action = lifecycle.actions.get(choice);
    if (action === undefined) throw new Failure(404, `The page has no "${choice}"`);
    // Somebody else was faster: the page shows the state that it has now.
    if (!action.from.includes(entity.state)) return own;
    entities.change(entity, { state: action.to });
    return backAddress(about, entity) ?? own;
  }
}

function redirect(location: string): Answer {
  return { status: 303, headers: { location, 'cache-control': 'no-store' }, body: '' };
}
