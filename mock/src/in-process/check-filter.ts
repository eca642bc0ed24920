import type { ShownEntity } from '../control/shown-entity.ts';
import type { AppLifecycle } from '../spec/lifecycle.ts';

/** Which entities are meant; all if nothing is said. */
export type EntityFilter = Partial<Pick<ShownEntity, 'app' | 'lifecycle' | 'id' | 'state' | 'kind'>>;

const MEMBERS = ['app', 'lifecycle', 'id', 'state', 'kind'];

/** Throws an Error if a filter can find nothing, whatever there is: a test that expects nothing would pass for a wrong reason. */
export function checkEntityFilter(filter: EntityFilter, lifecycles: readonly AppLifecycle[]): void {
  const unknown = Object.keys(filter).find((name) => !MEMBERS.includes(name));
  if (unknown !== undefined) {
    throw new Error(`entities(): there is no member "${unknown}". The members: ${MEMBERS.join(', ')}`);
  }
  const { app, lifecycle: name } = filter;
  const apps = [...new Set(lifecycles.map((one) => one.app))];
  if (app !== undefined && !apps.includes(app)) {
    throw new Error(`entities(): there is no app "${app}" with life cycles. The apps: ${apps.join(', ')}`);
  }
  const ofApp = lifecycles.filter((one) => app === undefined || one.app === app);
  const names = [...new Set(ofApp.map(({ lifecycle }) => lifecycle.name))];
  if (name !== undefined && !names.includes(name)) {
    throw new Error(`entities(): there is no life cycle "${name}". There are ${names.join(', ')}`);
  }
}
