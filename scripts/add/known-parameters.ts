import { valueAt } from '../spec/json-pointer.ts';

type Json = Readonly<Record<string, unknown>>;

/** A parameter as another operation has it: the same parameter is one schema, and its examples are about the same thing. */
export interface KnownParameter {
  readonly schema: unknown;
  readonly example: unknown;
  readonly required: boolean;
  /** The operation that has it. */
  readonly from: string;
}

export interface Document {
  /** `spec/sales/v20.yaml` */
  readonly file: string;
  readonly content: Json;
}

/** Looks for the parameter in the document itself, then in the app's other versions, then in all others. */
export function findParameter(
  documents: readonly Document[],
  file: string,
  wire: string,
): KnownParameter | undefined {
  const app = file.slice(0, file.lastIndexOf('/') + 1);
  const nearness = (document: Document) =>
    document.file === file ? 0 : document.file.startsWith(app) ? 1 : 2;
  const nearFirst = documents.toSorted((a, b) => nearness(a) - nearness(b));
  for (const document of nearFirst) {
    for (const { post } of Object.values((document.content.paths ?? {}) as Record<string, { post?: Json }>)) {
      const found = post && parameterOf(document, post, wire, nearness(document));
      if (found) return found;
    }
  }
  return undefined;
}

function parameterOf(
  document: Document,
  post: Json,
  wire: string,
  distance: number,
): KnownParameter | undefined {
  const media = valueAt(post, '/requestBody/content/application~1json') as Json | undefined;
  const written = valueAt(media, `/schema/properties/${wire}`) as Json | undefined;
  const schema = written && portable(document, written, distance);
  if (!schema) return undefined;
  const values = Object.values((media?.examples ?? {}) as Record<string, { value?: Json }>);
  return {
    schema,
    example: values.map(({ value }) => value?.[wire]).find((value) => value !== undefined),
    required: [valueAt(media, '/schema/required')].flat().includes(wire),
    from: String(post.operationId),
  };
}

/** The schema as another operation can have it; undefined if it is about that one operation of another app. */
function portable({ content }: Document, written: Json, distance: number): Json | undefined {
  const { $ref, 'x-source': _, ...own } = written;
  if (typeof $ref !== 'string') return distance < 2 && !refersToOwn(own) ? own : undefined;
  if (!$ref.startsWith('#') || distance === 0) return { $ref };
  const target = valueAt(content, $ref.slice(1)) as Json;
  return distance < 2 && !refersToOwn(target) ? target : undefined;
}

const refersToOwn = (schema: unknown): boolean => JSON.stringify(schema).includes('"$ref":"#');
