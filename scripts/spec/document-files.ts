import { glob } from 'node:fs/promises';

/** Every file of the spec, documents and what they share, as `spec/payments/v20.yaml`, in alphabetical order. */
export async function specFiles(root: string): Promise<string[]> {
  const files = await Array.fromAsync(glob('spec/*/*.yaml', { cwd: root }));
  return files.map((file) => file.replaceAll('\\', '/')).sort();
}

/** The documents among them, one for each app and version. */
export async function documentFiles(root: string): Promise<string[]> {
  return (await specFiles(root)).filter(isDocument);
}

export const isDocument = (file: string): boolean => !isWorkflow(file) && /\/v[^/]*\.yaml$/.test(file);

/** Flows through several calls, in Arazzo. */
export const isWorkflow = (file: string): boolean => file.startsWith('spec/workflows/');

/** `payments/v20` of `spec/payments/v20.yaml`. It has this name in generated/, in the package and on the site as well. */
export const documentName = (file: string): string => file.replace(/^spec\/|\.yaml$/g, '');

/** What several documents refer to, but for the defaults, which no document names. */
export const isShared = (file: string): boolean =>
  file.startsWith('spec/shared/') && file !== 'spec/shared/defaults.yaml';
