import { isMap, isScalar } from 'yaml';
import { isShared } from '../document-files.ts';
import { stepsOf } from '../json-pointer.ts';
import { addressOf, referencesIn } from './references.ts';
import { problemAt, type SourceFile } from './source-file.ts';

/** What stands in spec/shared and nothing refers to, as after a call was removed. */
export function unusedParts(files: readonly SourceFile[]): string[] {
  const used = new Set(
    files
      .flatMap(referencesIn)
      .map(addressOf)
      .map(({ name, pointer }) => partOf(name, stepsOf(pointer)[0])),
  );
  return files
    .filter(({ name }) => isShared(name))
    .flatMap((file) => {
      const { name, yaml } = file;
      if (!isMap(yaml.contents)) return [];
      return yaml.contents.items.flatMap(({ key }) => {
        if (!isScalar(key) || used.has(partOf(name, String(key.value))) || used.has(partOf(name))) return [];
        const message = `Nothing refers to ${key.value}; refer to it, or remove it`;
        return [problemAt(file, key.range?.[0] ?? 0, message)];
      });
    });
}

const partOf = (name: string, step = ''): string => `${name}#/${step}`;
