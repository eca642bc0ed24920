/** What is of interest in an entry of package-lock.json. */
export interface Locked {
  /** The name in the registry, where it is not that of the folder (an alias). */
  readonly name?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const REGISTRY = 'https://registry.npmjs.org/';
const FOLDER = 'node_modules/';

/** What in package-lock.json could bring other code than the registry of npm has under that name. */
export function lockfileProblems(packages: Readonly<Record<string, Locked>>): string[] {
  return Object.entries(packages).flatMap(([path, locked]) => {
    // The repository itself, and its workspaces.
    if (locked.link || !path.includes(FOLDER)) return [];
    const { resolved, integrity } = locked;
    const name = locked.name ?? path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
    const source = `${REGISTRY}${name}/-/`;
    const problems: string[] = [];
    // Where it is left out, npm takes the package from the registry by its name.
    if (resolved && !resolved.startsWith(source))
      problems.push(`${path} comes from ${resolved}, not from ${source}`);
    if (!integrity?.startsWith('sha512-'))
      problems.push(`${path} has no integrity by which a changed package would be noticed`);
    return problems;
  });
}
