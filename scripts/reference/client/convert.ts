import { Application, Converter, type ProjectReflection, type Reflection } from 'typedoc';
import ts from 'typescript';

/** What TypeDoc makes of modules. */
export interface Converted {
  readonly project: ProjectReflection;
  /** What its parts were made of. */
  readonly declarations: ReadonlyMap<Reflection, ts.Declaration>;
}

export async function convert(root: string, modules: readonly string[]): Promise<Converted> {
  const application = await Application.bootstrap({
    entryPoints: [...modules],
    basePath: root,
    disableGit: true,
    excludeExternals: true,
    excludeInternal: true,
    excludePrivate: true,
    excludeProtected: true,
    logLevel: 'Error',
    skipErrorChecking: true,
    sort: ['source-order'],
    sourceLinkTemplate: '{path}',
  });
  // As a tsconfig.json would say: that of this repository has the scripts and the tests in it.
  application.options.setCompilerOptions([...modules], compilerOptions, undefined);
  const declarations = new Map<Reflection, ts.Declaration>();
  application.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const [declaration] = context.getSymbolFromReflection(reflection)?.declarations ?? [];
    if (declaration) declarations.set(reflection, declaration);
  });
  application.converter.on(Converter.EVENT_CREATE_SIGNATURE, (_, reflection, declaration) => {
    if (declaration && ts.isFunctionLike(declaration)) declarations.set(reflection, declaration);
  });
  const project = await application.convert();
  if (!project)
    throw new Error('TypeDoc cannot read the entries of the client; `npm run typecheck` says why.');
  return { project, declarations };
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  types: ['node'],
};
