/** JSON values that differ from a given one in one place. */
export function* variations(value: unknown): Generator<unknown> {
  for (const other of ['text', 1, 1.5, true, null, [], {}]) yield other;
  if (typeof value !== 'object' || value === null) return;
  const copy = (change: (copy: object) => void) => {
    const changed: object = Array.isArray(value) ? [...value] : { ...value };
    change(changed);
    return changed;
  };
  for (const [name, member] of Object.entries(value)) {
    if (!Array.isArray(value)) yield copy((changed) => Reflect.deleteProperty(changed, name));
    for (const variation of variations(member)) {
      yield copy((changed) => {
        Reflect.set(changed, name, variation);
      });
    }
  }
}
