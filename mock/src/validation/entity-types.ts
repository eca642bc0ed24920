import type { ValidateFunction } from 'ajv';
import type { Entity } from '../entities/store.ts';
import type { AppLifecycle } from '../spec/lifecycle.ts';
import { type MemberSchemas, memberSchemas } from '../spec/member-schemas.ts';
import type { StatefulCall } from '../spec/settable-members.ts';
import { compileSchema } from './body-validator.ts';
import { typeMessageFor } from './message.ts';
import { typeSchema } from './type-schema.ts';

/** Checks that what is set on entities has the types that the calls of their app give and take. */
export class EntityTypes {
  readonly #lifecycles: readonly AppLifecycle[];
  readonly #callsOf: (app: string) => Promise<readonly StatefulCall[]>;
  readonly #checks = new Map<string, Promise<ValidateFunction>>();

  /** @param callsOf returns the operations of an app that have `x-state` */
  constructor(
    lifecycles: readonly AppLifecycle[],
    callsOf: (app: string) => Promise<readonly StatefulCall[]>,
  ) {
    this.#lifecycles = lifecycles;
    this.#callsOf = callsOf;
  }

  /** Says which members of an entity have a wrong type; undefined if none has. */
  async problemIn({ app, lifecycle, data }: Entity): Promise<string | undefined> {
    if (Object.keys(data).length === 0) return undefined;
    const validate = await this.#checkOf(app, lifecycle);
    const value = { data };
    return validate(value) ? undefined : typeMessageFor(validate.errors ?? [], value);
  }

  #checkOf(app: string, lifecycle: string): Promise<ValidateFunction> {
    const key = `${app} ${lifecycle}`;
    const known = this.#checks.get(key);
    if (known !== undefined) return known;
    const check = this.#compile(app, lifecycle);
    this.#checks.set(key, check);
    return check;
  }

  async #compile(app: string, name: string): Promise<ValidateFunction> {
    const lifecycles = this.#lifecycles.filter((one) => one.app === app).map(({ lifecycle }) => lifecycle);
    const lifecycle = lifecycles.find((one) => one.name === name);
    if (lifecycle === undefined) return compileSchema({});
    const schemas = memberSchemas(lifecycle, lifecycles, await this.#callsOf(app));
    return compileSchema({ properties: { data: { properties: typesOf(schemas) } } });
  }
}

/** By members: what one of their schemas says about types. */
function typesOf(schemas: MemberSchemas): object {
  return Object.fromEntries(
    [...schemas].map(([member, all]) => {
      const different = new Map(all.map(typeSchema).map((one) => [JSON.stringify(one), one]));
      return [member, { anyOf: [...different.values()] }];
    }),
  );
}
