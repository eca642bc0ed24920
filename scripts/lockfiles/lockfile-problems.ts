/** What is of interest in an entry of package-lock.json. */
export interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const REGISTRY = 'https://registry.npmjs.org/';

/** What in package-lock.json could bring other code than the registry of npm has under that name. */
export function lockfileProblems(packages: Readonly<Record<string, Locked>>): string[] {
  return Object.entries(packages).flatMap(([path, { resolved, integrity, link }]) => {
    // The repository itself, and its workspaces.
    if (link || !path.includes('node_modules/')) return [];
    const problems: string[] = [];
    if (resolved && !resolved.startsWith(REGISTRY))
      problems.push(`${path} comes from ${resolved}, not from ${REGISTRY}`);
    if (!integrity?.startsWith('sha512-'))
      problems.push(`${path} has no integrity by which a changed package would be noticed`);
    return problems;
  });
}
