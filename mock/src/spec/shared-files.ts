import type RefParser from '@stoplight/json-schema-ref-parser';
import type { JsonObject } from '../utils/json.ts';
import { parseFile } from './parse-file.ts';

/** The files that documents refer to. Each is parsed once, as most of the start is spent on YAML, and many refer to the same ones. */
export class SharedFiles {
  readonly #parsed = new Map<string, Promise<JsonObject>>();

  /** The options with which references are followed. */
  readonly options: RefParser.Options = {
    parse: {
      yaml: {
        // References are replaced in what it returns.
        parse: async ({ url }: RefParser.FileInfo) =>
          structuredClone(await this.#parse(decodeURIComponent(url))),
      },
    },
  };

  #parse(file: string): Promise<JsonObject> {
    const known = this.#parsed.get(file);
    if (known !== undefined) return known;
    const parsing = parseFile(file);
    this.#parsed.set(file, parsing);
    return parsing;
  }
}
