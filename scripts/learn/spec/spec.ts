import { readFile } from 'node:fs/promises';
import { posix, resolve } from 'node:path';
import { Document, parseDocument } from 'yaml';
import type { Defaults } from '../../../mock/src/spec/complete.ts';
import { completed, readDefaults } from '../../spec/defaults.ts';
import { isDocument, specFiles } from '../../spec/document-files.ts';
import { stepsOf } from '../../spec/json-pointer.ts';
import { InputError } from '../input-error.ts';
import { Place, type SpecFile } from './place.ts';

/** All documents and what they share. */
export class Spec {
  readonly files: ReadonlyMap<string, SpecFile>;
  readonly #operations = new Map<string, Place>();
  readonly #paths = new Map<string, string>();

  constructor(files: readonly SpecFile[]) {
    this.files = new Map(files.map((file) => [file.name, file]));
    for (const file of files) {
      for (const path of new Place(file, ['paths']).keys()) {
        const place = new Place(file, ['paths', path, 'post']);
        const id = place.at('operationId')?.value;
        if (typeof id !== 'string') continue;
        this.#operations.set(id, place);
        this.#paths.set(path, id);
      }
    }
    for (const [id, place] of this.#operations) {
      const other = place.at('x-other-path', 'path')?.value;
      if (typeof other === 'string' && !this.#paths.has(other)) this.#paths.set(other, id);
    }
  }

  /** Reads what is below `root`/spec. */
  static async read(root: string): Promise<Spec> {
    const names = await specFiles(root);
    if (names.length === 0)
      throw new InputError('There is no spec/ here. Run the command where the repository is.');
    const files = await Promise.all(
      names.map(async (name) => parseFile(name, await readFile(resolve(root, name), 'utf8'))),
    );
    const defaults = readDefaults(resolve(root, 'spec'));
    return new Spec(files.map((file) => (isDocument(file.name) ? withDefaults(file, defaults) : file)));
  }

  get operations(): ReadonlyMap<string, Place> {
    return this.#operations;
  }

  /** The operation of a path, `/api/payments/20/payture/billStatus`; also of one that is an `x-other-path`. */
  operationAt(path: string): string | undefined {
    return this.#paths.get(path);
  }

  /** Where the `$ref` of a place leads to; undefined if it has none. */
  target(place: Place): Place | undefined {
    const reference = place.map?.get('$ref');
    return typeof reference === 'string' ? this.resolve(place.file, reference) : undefined;
  }

  /** Where a reference that stands in a file leads to. */
  resolve(from: SpecFile, reference: string): Place | undefined {
    const [file = '', pointer = ''] = reference.split('#');
    const name = file === '' ? from.name : posix.join(posix.dirname(from.name), file);
    const found = this.files.get(name);
    return found && new Place(found).at(...stepsOf(pointer));
  }
}

/** The file as it is read everywhere: with what no document writes. Its text stays as it is. */
function withDefaults(file: SpecFile, defaults: Defaults | undefined): SpecFile {
  return {
    ...file,
    document: new Document(completed(file.document.toJS(), defaults), { aliasDuplicateObjects: false }),
  };
}

export function parseFile(name: string, text: string): SpecFile {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new InputError(`${name}: ${error.message}`);
  return { name, text, document };
}
