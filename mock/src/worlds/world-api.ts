import { Failure, success } from '../http/answer.ts';
import type { Router } from '../http/router.ts';
import type { Worlds } from './worlds.ts';

/** Adds `/__mock/worlds`, which lists the named worlds and drops them. */
export function addWorldApi(router: Router, worlds: Worlds): void {
  router.add('GET', '/__mock/worlds', () =>
    success(
      worlds.list().map(({ name, world }) => ({
        name,
        path: world.path,
        entities: world.store.size,
        requests: world.log.size,
      })),
    ),
  );

  router.add('DELETE', '/__mock/worlds', () => {
    const names = worlds.list().map(({ name }) => name);
    for (const name of names) worlds.drop(name);
    return success({ dropped: names.length });
  });

  router.add('DELETE', '/__mock/worlds/{name}', ({ params }) => {
    if (!worlds.drop(String(params.name))) throw new Failure(404, `There is no world ${params.name}`);
    return success({ dropped: 1 });
  });
}
