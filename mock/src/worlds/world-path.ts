const WORLD_PATH = /^\/w\/([^/]*)(.*)$/s;

/** The parts of a path such as `/w/test-3/api/sales/10/notes/pin`. */
interface WorldPath {
  /** The name of the world; undefined if the path is in the default world. */
  readonly name: string | undefined;
  /** The path within the world. */
  readonly path: string;
}

export function splitWorldPath(path: string): WorldPath {
  const [, name, rest = ''] = WORLD_PATH.exec(path) ?? [];
  return name === undefined ? { name, path } : { name, path: rest || '/' };
}
