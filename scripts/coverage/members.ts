import { ANY_ITEM, ANY_MEMBER } from '../../src/drift/names.ts';
import { type OpenApiDocument, resolveIn, type Schema, type Source } from '../spec/openapi.ts';

/** A member of the data that a call returns. */
export interface Member {
  /** Where in the answer: `/data/bill_info/amount`, with `*` for any item of an array, `{*}` for any member of a map. */
  readonly pointer: string;
  /** The same for all calls that share its schema. */
  readonly declaredAt: string;
  readonly source: Source;
}

const SURENESS: readonly Source[] = ['inferred', 'observed', 'documented'];

/** The members that a schema describes, however deep; of alternatives with the same member, the one that is best known. */
export function membersOf(document: OpenApiDocument, schema: Schema, home: string): Member[] {
  const members = new Map<string, Member>();
  collect({ document, schema, pointer: '/data', declaredAt: home, within: [] }, (member) => {
    const known = members.get(member.pointer);
    if (!known || SURENESS.indexOf(member.source) > SURENESS.indexOf(known.source))
      members.set(member.pointer, member);
  });
  return [...members.values()];
}

interface Visit {
  readonly document: OpenApiDocument;
  readonly schema: Schema;
  readonly pointer: string;
  readonly declaredAt: string;
  /** The references that led here: a schema may contain itself. */
  readonly within: readonly string[];
}

function collect(visit: Visit, add: (member: Member) => void): void {
  const { document, schema, pointer, declaredAt, within } = visit;
  const { $ref } = schema;
  if ($ref !== undefined) {
    if (within.includes($ref)) return;
    const target = resolveIn<Schema>(document, { $ref });
    collect({ ...visit, schema: target, declaredAt: $ref, within: [...within, $ref] }, add);
  }
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const beneath = { pointer: `${pointer}/${name}`, declaredAt: `${declaredAt}/${name}` };
    const source = member['x-source'] ?? resolveIn<Schema>(document, member)['x-source'] ?? 'inferred';
    add({ ...beneath, source });
    collect({ ...visit, schema: member, ...beneath }, add);
  }
  for (const [index, part] of partsOf(schema).entries())
    collect({ ...visit, schema: part, declaredAt: `${declaredAt}/${index}` }, add);
  for (const [step, inner] of [
    [ANY_ITEM, schema.items],
    [ANY_MEMBER, schema.additionalProperties],
  ] as const)
    if (typeof inner === 'object')
      collect(
        { ...visit, schema: inner, pointer: `${pointer}/${step}`, declaredAt: `${declaredAt}/${step}` },
        add,
      );
}

const partsOf = ({ allOf, anyOf, oneOf }: Schema): readonly Schema[] =>
  [allOf, anyOf, oneOf].flatMap((list) => list ?? []);
