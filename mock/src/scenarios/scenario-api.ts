import { success } from '../http/answer.ts';
import type { Handler, Router } from '../http/router.ts';
import { withoutBody } from '../http/without-body.ts';
import { loadScenario, readScenario, type ScenarioContext, scenarioOf } from './scenario.ts';
import type { Scenarios } from './scenarios.ts';

/** Adds `/__mock/scenarios`, where what a world is made of is saved under a name, and loaded into any world. */
export function addScenarioApi(router: Router, scenarios: Scenarios, context: ScenarioContext): void {
  router.add('GET', '/__mock/scenarios', () => success(scenarios.names()));

  router.add('GET', '/__mock/scenarios/{name}', ({ params }) => success(scenarios.find(String(params.name))));

  router.add('PUT', '/__mock/scenarios/{name}', async (request) => {
    const name = String(request.params.name);
    const given = await request.json();
    if (given !== undefined) await readScenario(given, context, `PUT /__mock/scenarios/${name}`);
    const scenario = given ?? scenarioOf(request.world);
    scenarios.save(name, scenario);
    return success(scenario);
  });

  const load: Handler = async ({ params, world }) => {
    const name = String(params.name);
    await loadScenario(scenarios.find(name), world, context, `The scenario ${name}`);
    return success({ entities: world.store.size });
  };
  router.add('POST', '/__mock/scenarios/{name}/load', withoutBody(load));

  router.add('DELETE', '/__mock/scenarios/{name}', ({ params }) => {
    const name = String(params.name);
    scenarios.find(name);
    scenarios.remove(name);
    return success({ removed: 1 });
  });
}
