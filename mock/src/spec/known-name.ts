/** Returns a name of a document if it is one of those that are known. Throws an Error that says where it stands otherwise. */
export function known(name: string, names: readonly string[], where: string): string {
  if (names.includes(name)) return name;
  throw new Error(`${where} is ${JSON.stringify(name)}, which is none of ${names.join(', ')}`);
}
