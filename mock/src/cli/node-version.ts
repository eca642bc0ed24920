const [MAJOR, MINOR] = [24, 18];

/** Returns why a version of Node can not run the mock; undefined if it can. */
export function versionProblem(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > MAJOR || (major === MAJOR && minor >= MINOR)) return undefined;
  return `The mock needs Node ${MAJOR}.${MINOR} or later, and this is ${version}. Install a newer one from https://nodejs.org.`;
}
