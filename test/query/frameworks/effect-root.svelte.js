/** Runs a function in a reactive scope, such as a component has, and returns what ends it. */
export function effectRoot(run) {
  return $effect.root(run);
}
