import { Failure } from '../http/answer.ts';
import { Scenarios } from '../scenarios/scenarios.ts';
import { World, type WorldSettings } from './world.ts';

/** How many named worlds there are at most: a mock that runs for months must not grow for months. */
const MAX_WORLDS = 100;
/** After how long without a request a world makes room for a new one, in ms. */
const IDLE_TIME = 60 * 60 * 1000;

const NAME = /^[A-Za-z\d][\w.-]{0,99}$/;

interface NamedWorld {
  readonly world: World;
  lastUsed: number;
}

/** The default world, which is always there, and the named ones, which are made when they are first used. */
export class Worlds {
  readonly default: World;
  readonly scenarios = new Scenarios();
  readonly #settings: WorldSettings;
  readonly #named = new Map<string, NamedWorld>();

  constructor(settings: WorldSettings) {
    this.default = new World('', settings);
    this.#settings = settings;
  }

  /** Returns the world with a name. Throws a Failure if the name is none, or if there are too many worlds. */
  open(name: string): World {
    const now = Date.now();
    const known = this.#named.get(name);
    if (known !== undefined) {
      known.lastUsed = now;
      return known.world;
    }
    if (!NAME.test(name)) {
      throw new Failure(
        400,
        `${JSON.stringify(name.slice(0, 100))} is not the name of a world: it should begin with a letter or a digit, and have at most 100 letters, digits, ".", "_" and "-"`,
      );
    }
    this.#makeRoom(now);
    const world = new World(`/w/${name}`, this.#settings);
    this.#named.set(name, { world, lastUsed: now });
    return world;
  }

  /** Returns the named worlds, the oldest first. */
  list(): { name: string; world: World }[] {
    return [...this.#named].map(([name, { world }]) => ({ name, world }));
  }

  /** Forgets a world and all that is in it. Returns false if there is none with that name. */
  drop(name: string): boolean {
    this.#named.get(name)?.world.end();
    return this.#named.delete(name);
  }

  /** Ends all worlds, so that no request waits any longer. */
  end(): void {
    this.default.end();
    for (const { world } of this.#named.values()) world.end();
  }

  #makeRoom(now: number): void {
    if (this.#named.size < MAX_WORLDS) return;
    const [[name, { lastUsed }]] = [...this.#named].sort(([, a], [, b]) => a.lastUsed - b.lastUsed) as [
      [string, NamedWorld],
    ];
    if (now - lastUsed < IDLE_TIME) {
      throw new Failure(
        503,
        `There are ${MAX_WORLDS} worlds, and all are in use. Drop those that are not needed: DELETE /__mock/worlds/<name>, or DELETE /__mock/worlds for all`,
      );
    }
    this.drop(name);
  }
}
