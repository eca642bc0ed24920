import ts from 'typescript';

/** A generated file as TypeScript understands it. */
export const parse = (text: string): ts.SourceFile =>
  ts.createSourceFile('generated.ts', text, ts.ScriptTarget.Latest, true);

export function interfaceIn(file: ts.SourceFile, name: string): ts.InterfaceDeclaration {
  const found = file.statements
    .filter(ts.isInterfaceDeclaration)
    .find((declaration) => declaration.name.text === name);
  if (!found) throw new Error(`There is no interface ${name}.`);
  return found;
}

export interface Documentation {
  readonly text: string;
  /** Each tag with what it says, in order: `@param userId - …` */
  readonly tags: readonly string[];
}

/** The TSDoc of a node. */
export function documentationOf(node: ts.Node): Documentation {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const tags = (comment?.tags ?? []).map((tag) => {
    const name = ts.isJSDocParameterTag(tag) ? ` ${tag.name.getText()}` : '';
    return `@${tag.tagName.text}${name} ${ts.getTextOfJSDocComment(tag.comment) ?? ''}`;
  });
  return { text: ts.getTextOfJSDocComment(comment?.comment) ?? '', tags };
}
