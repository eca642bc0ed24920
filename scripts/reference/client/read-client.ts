import { resolve } from 'node:path';
import {
  type DeclarationReflection,
  type ProjectReflection,
  ReferenceReflection,
  type Reflection,
  ReflectionKind,
  type SignatureReflection,
} from 'typedoc';
import ts from 'typescript';
import { entriesOf } from '../../release/entries.ts';
import { client } from '../../release/packages.ts';
import type {
  ClientEntry,
  ClientExport,
  ClientMember,
  ClientModel,
  DescribedValue,
  ExportKind,
  Parameter,
  Signature,
} from './client-model.ts';
import { docOf, markdownOf, noDoc, parameter, parametersIn } from './comments.ts';
import { convert } from './convert.ts';
import {
  aliasCode,
  constructorCode,
  functionCode,
  interfaceCode,
  memberType,
  methodType,
} from './signatures.ts';

/** Reads what each entry of the client exports, but for the documents, which have pages of their own. */
export async function readClient(root: string): Promise<ClientModel> {
  const entries = entriesOf(root, client).flatMap(({ name, source }) =>
    source && !isGenerated(source, root) ? { name, source: normal(source) } : [],
  );
  const { project, declarations } = await convert(
    root,
    entries.map(({ source }) => source),
  );
  const modules = new Map<string | undefined, DeclarationReflection>(
    project.children?.map((module) => [module.sources?.[0]?.fullFileName, module]),
  );
  const reader = new Reader(root, project, declarations);
  const read: ClientEntry[] = [];
  for (const { name, source } of entries) {
    const module = modules.get(source);
    if (!module) throw new Error(`TypeDoc finds no exports in ${source}.`);
    read.push({
      name,
      description: markdownOf(module.comment?.summary),
      exports: await reader.exportsOf(module, name),
    });
  }
  return { entries: read };
}

const isGenerated = (file: string, root: string): boolean =>
  normal(file).startsWith(normal(resolve(root, 'generated')));

/** As TypeDoc writes paths, whatever the machine. */
const normal = (path: string): string => path.replaceAll('\\', '/');

class Reader {
  readonly #root: string;
  /** The names of all exports. */
  readonly #names: ReadonlySet<string>;
  readonly #declarations: ReadonlyMap<Reflection, ts.Declaration>;
  /** The first entry that exports something. */
  readonly #homes = new Map<Reflection, string>();

  constructor(
    root: string,
    project: ProjectReflection,
    declarations: ReadonlyMap<Reflection, ts.Declaration>,
  ) {
    this.#root = root;
    this.#names = new Set(project.children?.flatMap(({ children = [] }) => children.map(({ name }) => name)));
    this.#declarations = declarations;
  }

  /** What the entry itself declares comes before what it passes on. */
  exportsOf({ children = [], sources }: DeclarationReflection, entry: string): Promise<ClientExport[]> {
    const file = sources?.[0]?.fullFileName;
    const isPassedOn = (one: DeclarationReflection) => one.sources?.[0]?.fullFileName !== file;
    const sorted = children.toSorted((one, other) => Number(isPassedOn(one)) - Number(isPassedOn(other)));
    return Promise.all(
      sorted.map((declaration) => {
        const target =
          declaration instanceof ReferenceReflection ? declaration.getTargetReflectionDeep() : declaration;
        const home = this.#homes.get(target) ?? entry;
        this.#homes.set(target, home);
        return this.#exportOf(target as DeclarationReflection, home);
      }),
    );
  }

  async #exportOf(declaration: DeclarationReflection, home: string): Promise<ClientExport> {
    const { name, kind, comment, children = [] } = declaration;
    const members = children.filter((one) => one.kind !== ReflectionKind.Constructor && !this.#isCall(one));
    return {
      name,
      kind: kinds.get(kind) ?? 'type',
      home,
      doc: docOf(comment),
      signatures: await this.#signaturesOf(declaration),
      members: [...this.#callable(declaration), ...members.map((member) => this.#memberOf(member))],
      hasCalls: children.some((one) => this.#isCall(one)),
      values: valuesOf(declaration),
    };
  }

  /** A version or an app with its calls, which have pages of their own. */
  #isCall({ sources = [] }: DeclarationReflection): boolean {
    return sources.some(({ fullFileName }) => isGenerated(fullFileName, this.#root));
  }

  async #signaturesOf(declaration: DeclarationReflection): Promise<Signature[]> {
    const { name, kind, flags, children = [], signatures = [] } = declaration;
    if (kind === ReflectionKind.Function) return this.#allOf(signatures, functionCode);
    if (kind === ReflectionKind.Class) {
      const constructors = children.filter((one) => one.kind === ReflectionKind.Constructor);
      const own = constructors.filter(() => !flags.isAbstract).flatMap((one) => one.signatures ?? []);
      return this.#allOf(own, (signature, node) => constructorCode(signature, node, name));
    }
    const node = this.#declarations.get(declaration);
    const parameters = typeParametersOf(declaration);
    if (node && ts.isTypeAliasDeclaration(node))
      return [{ code: await aliasCode(name, node), doc: noDoc, parameters }];
    if (node && ts.isInterfaceDeclaration(node))
      return [{ code: await interfaceCode(name, node), doc: noDoc, parameters }];
    return [{ code: `const ${name}: ${declaration.type}`, doc: noDoc, parameters }];
  }

  #allOf(
    signatures: readonly SignatureReflection[],
    codeOf: (signature: SignatureReflection, node: ts.SignatureDeclaration) => Promise<string>,
  ): Promise<Signature[]> {
    const all = signatures.map(async (signature) => {
      const node = this.#functionOf(signature);
      const code = node ? await codeOf(signature, node) : `${signature}`;
      return { code, doc: docOf(signature.comment), parameters: described(signature) };
    });
    return Promise.all(all);
  }

  #functionOf(signature: SignatureReflection): ts.SignatureDeclaration | undefined {
    const node = this.#declarations.get(signature);
    return node && ts.isFunctionLike(node) ? node : undefined;
  }

  /** An object that is a function as well. */
  #callable({ kind, signatures = [] }: DeclarationReflection): ClientMember[] {
    if (kind === ReflectionKind.Function) return [];
    return signatures.flatMap((signature) => {
      const node = this.#functionOf(signature);
      if (!node) return [];
      return {
        name: '()',
        type: methodType(signature, node),
        isOptional: false,
        from: undefined,
        doc: docOf(signature.comment),
        parameters: described(signature),
      };
    });
  }

  #memberOf(member: DeclarationReflection): ClientMember {
    const { name, flags, inheritedFrom, signatures = [], getSignature } = member;
    const [signature] = signatures;
    const node = signature && this.#functionOf(signature);
    const [from = ''] = inheritedFrom?.name.split('.') ?? [];
    return {
      name,
      type:
        signature && node ? methodType(signature, node) : memberType(member, this.#declarations.get(member)),
      isOptional: flags.isOptional,
      from: this.#names.has(from) ? from : undefined,
      doc: docOf(member.comment ?? getSignature?.comment ?? signature?.comment),
      parameters: signature ? described(signature) : [],
    };
  }
}

const kinds: ReadonlyMap<ReflectionKind, ExportKind> = new Map([
  [ReflectionKind.Function, 'function'],
  [ReflectionKind.Class, 'class'],
  [ReflectionKind.Variable, 'constant'],
]);

/** The parameters and type parameters that have a description. */
const described = (signature: SignatureReflection): Parameter[] => [
  ...typeParametersOf(signature),
  ...(signature.parameters ?? [])
    .map(({ name, comment }) => parameter(name, comment?.summary))
    .filter(({ description }) => description),
  ...parametersIn(signature.comment),
];

const typeParametersOf = ({
  typeParameters = [],
}: Pick<SignatureReflection | DeclarationReflection, 'typeParameters'>): Parameter[] =>
  typeParameters
    .map(({ name, comment }) => parameter(name, comment?.summary))
    .filter(({ description }) => description);

/** The values of a union that has a comment at each of them. */
const valuesOf = ({ type }: DeclarationReflection): DescribedValue[] =>
  type?.visit({
    union: ({ types, elementSummaries = [] }) =>
      elementSummaries.map((summary, index) => ({
        value: `${types[index]}`,
        description: markdownOf(summary),
      })),
  }) ?? [];
