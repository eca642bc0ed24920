import { format } from 'prettier';
import type { DeclarationReflection, SignatureReflection } from 'typedoc';
import ts from 'typescript';

// Types are shown as they are written: the compiler would unfold their names.

/** `function poll<Answer>(call: …, options: PollOptions<Answer>): Promise<Answer>` */
export const functionCode = (
  signature: SignatureReflection,
  node: ts.SignatureDeclaration,
): Promise<string> =>
  formatted(`function ${signature.name}${callOf(signature, node)}: ${returnType(signature, node)}`);

/** `new BehindApiClient(endpoint: string)`, which is no declaration by itself. */
export async function constructorCode(
  signature: SignatureReflection,
  node: ts.SignatureDeclaration,
  name: string,
): Promise<string> {
  const text = await formatted(`function ${name}${callOf(signature, node)}: ${name}`);
  return text.replace('function ', 'new ').replace(/: \w+$/, '');
}

/** The type of a method, as that of a member that is a function. */
export const methodType = (signature: SignatureReflection, node: ts.SignatureDeclaration): string =>
  `${callOf(signature, node)} => ${returnType(signature, node)}`;

export const aliasCode = (name: string, node: ts.TypeAliasDeclaration): Promise<string> =>
  formatted(`type ${name}${parametersOf(node)} = ${textOf(node.type)}`);

export async function interfaceCode(name: string, node: ts.InterfaceDeclaration): Promise<string> {
  const bases = (node.heritageClauses ?? []).map((clause) => ` ${textOf(clause)}`).join('');
  const text = await formatted(`interface ${name}${parametersOf(node)}${bases} {}`);
  return text.replace(/\s*\{\s*\}$/, '');
}

/** That a member may be undefined where it is optional goes without saying. */
export function memberType(
  { type, flags, getSignature }: DeclarationReflection,
  node?: ts.Declaration,
): string {
  const written = node && 'type' in node && node.type ? textOf(node.type as ts.TypeNode) : undefined;
  const text = written ?? `${getSignature?.type ?? type ?? 'unknown'}`.replaceAll('"', "'");
  if (!flags.isOptional) return text;
  const shorter = text.replace(/\s*\| undefined$/, '');
  return shorter.startsWith('(') && closing(shorter) === shorter.length - 1 ? shorter.slice(1, -1) : shorter;
}

/** Where the bracket that the text begins with is closed. */
function closing(text: string): number {
  let depth = 0;
  return [...text].findIndex((character) => {
    if (character === '(') depth++;
    if (character === ')') depth--;
    return depth === 0;
  });
}

function callOf(signature: SignatureReflection, node: ts.SignatureDeclaration): string {
  const types = new Map(signature.parameters?.map(({ name, type }) => [name, type]));
  const all = node.parameters.map((parameter) => {
    const name = parameterName(parameter.name);
    const rest = parameter.dotDotDotToken ? '...' : '';
    const optional = parameter.questionToken || parameter.initializer ? '?' : '';
    return `${rest}${name}${optional}: ${parameter.type ? textOf(parameter.type) : types.get(name)}`;
  });
  return `${parametersOf(node)}(${all.filter((text) => !text.startsWith('this:')).join(', ')})`;
}

/** What is taken apart where it is declared has no name: a list is called after what is in it, an object is options. */
function parameterName(name: ts.BindingName): string {
  if (ts.isIdentifier(name)) return name.text;
  if (ts.isObjectBindingPattern(name)) return 'options';
  const [first = '', ...others] = name.elements.map((element) => textOf(element));
  return [first, ...others.map((other) => other.charAt(0).toUpperCase() + other.slice(1))].join('And');
}

const returnType = ({ type }: SignatureReflection, node: ts.SignatureDeclaration): string =>
  node.type ? textOf(node.type) : `${type ?? 'void'}`;

const parametersOf = ({
  typeParameters,
}: {
  readonly typeParameters?: ts.NodeArray<ts.TypeParameterDeclaration>;
}) => (typeParameters ? `<${typeParameters.map(textOf).join(', ')}>` : '');

const printer = ts.createPrinter({ removeComments: true });

const textOf = (node: ts.Node): string =>
  printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());

async function formatted(declaration: string): Promise<string> {
  const text = await format(declaration, { parser: 'typescript', printWidth: 80, singleQuote: true });
  return text.trim().replace(/;$/, '');
}
