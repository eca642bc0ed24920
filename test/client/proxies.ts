/** A proxy as frameworks make it: what is read from it is a proxy again, and what is enumerated is the target's. */
export function reactive<Target extends object>(target: Target): Target {
  return new Proxy(target, {
    get(on, key, receiver) {
      const value: unknown = Reflect.get(on, key, receiver);
      return typeof value === 'object' && value !== null ? reactive(value) : value;
    },
    ownKeys: (on) => Reflect.ownKeys(on),
  });
}
