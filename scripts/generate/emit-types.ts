import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { withMarks } from '../spec/certainty.ts';
import type { Api, Parameter } from '../spec/model.ts';
import { type OpenApiDocument, resolveIn, type Schema } from '../spec/openapi.ts';
import { argumentsName, dataType, failureDataType, needsName } from './names.ts';
import { anyOtherString, withOpenEnumerations } from './open-enumerations.ts';

export interface EmittedTypes {
  /** The schemas, and an alias for each schema, arguments object and answer. */
  readonly types: string;
  /** The paths and operations, which no call needs: half of all lines, so a file of their own for who asks for them. */
  readonly paths: string;
}

/** The types of a document. */
export async function emitTypes(api: Api): Promise<EmittedTypes> {
  // Our type has the part of OpenAPI that the generator reads; openapi-typescript asks for a type of all of it.
  const nodes = await openapiTS(withOpenEnumerations(withMarks(withOwnNames(api))) as unknown as OpenAPI3, {
    silent: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    // A parameter with a default may be left out.
    defaultNonNullable: false,
    transform: anyOtherString,
  });
  const printed = (some: ts.Node[]) =>
    astToString(some.map(withPlainUnions))
      .replace(/(\/\*\*|^ *\*) @description /gm, '$1 ')
      .replace(/^export type \w+ = components\[['"]responses.*\n/gm, '');
  return {
    types: printed(nodes.filter((node) => !isOfPaths(node))),
    paths: `import type { components } from './types.ts';\n\n${printed(nodes.filter(isOfPaths))}`,
  };
}

const OF_PATHS: readonly string[] = ['paths', 'webhooks', 'operations'];

const isOfPaths = (node: ts.Node): boolean =>
  (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) && OF_PATHS.includes(node.name.text);

/**
 * The document with the arguments of each call, in camel case, and the answers that have no name yet as schemas of their
 * own: that way their types come from the same hand as all others.
 */
function withOwnNames(api: Api): OpenApiDocument {
  const { document } = api;
  const schemas = { ...document.components.schemas, ...addedSchemas(api) };
  return { ...document, components: { ...document.components, schemas } };
}

function addedSchemas(api: Api): Record<string, Schema> {
  const added: Record<string, Schema> = {};
  for (const call of api.modules.flatMap((module) => module.calls)) {
    if (call.request) added[argumentsName(call)] = argumentsOf(api.document, call.request, call.parameters);
    const { data, failureData } = call;
    if (needsName(data)) added[dataType(call)] = data;
    if (failureData && needsName(failureData)) added[failureDataType(call, failureData)] = failureData;
  }
  return added;
}

/** The body in camel case. Each member gets its own description, which a `$ref` to a scalar would hide in the editor. */
function argumentsOf(document: OpenApiDocument, request: Schema, parameters: readonly Parameter[]): Schema {
  const properties = parameters.map(({ name, description, schema }) => {
    const resolved = resolveIn<Schema>(document, schema);
    return [name, { ...(resolved.type === 'object' ? schema : resolved), description }];
  });
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  return { ...request, properties: Object.fromEntries(properties), required };
}

/**
 * Takes unions apart that are in others, and lets every optional member be `undefined`, as JSON leaves such members out: users
 * who compile with `exactOptionalPropertyTypes` could not pass on what they may not have otherwise.
 */
function withPlainUnions(node: ts.Node): ts.Node {
  const { transformed } = ts.transform(node, [
    (context) => (root) => {
      const visit = (child: ts.Node): ts.Node => {
        const visited = ts.visitEachChild(child, visit, context);
        if (ts.isUnionTypeNode(visited)) return flat(visited, context.factory);
        return ts.isPropertySignature(visited) ? orUndefined(visited, context.factory) : visited;
      };
      return visit(root);
    },
  ]);
  return transformed[0] ?? node;
}

/** `A | B | C` instead of `(A | B) | C`. */
function flat({ types }: ts.UnionTypeNode, factory: ts.NodeFactory): ts.UnionTypeNode {
  const parts = types.flatMap((type) => {
    const inner = ts.isParenthesizedTypeNode(type) ? type.type : type;
    return ts.isUnionTypeNode(inner) ? inner.types : type;
  });
  return factory.createUnionTypeNode(parts);
}

function orUndefined(member: ts.PropertySignature, factory: ts.NodeFactory): ts.PropertySignature {
  const { modifiers, name, questionToken, type } = member;
  if (!questionToken || !type || type.kind === ts.SyntaxKind.NeverKeyword) return member;
  const parts = ts.isUnionTypeNode(type) ? type.types : [type];
  const nothing = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  const union = factory.createUnionTypeNode([...parts, nothing]);
  return factory.updatePropertySignature(member, modifiers, name, questionToken, union);
}
