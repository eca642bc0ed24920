import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { compareDeclarations } from '../../scripts/release/compare/types/compare-declarations.ts';
import { type Declarations, readDeclarations } from '../../scripts/release/declarations.ts';
import { readEntries } from '../../scripts/release/program.ts';

// What both packages export is broken on purpose, all of it: each break must be found.

const root = resolve(import.meta.dirname, '../..');
const entries = readEntries(root);
const declared = readDeclarations(root, entries);
const exported = exportedDeclarations();

/** What the entries export, as `src/log.ts LogLevel`. */
function exportedDeclarations(): ReadonlySet<string> {
  const checker = entries.program.getTypeChecker();
  const modules = Object.values(declared.entries)
    .map((file) => entries.program.getSourceFile(join(root, file)))
    .flatMap((source) => (source && checker.getSymbolAtLocation(source)) ?? []);
  const symbols = modules
    .flatMap((module) => checker.getExportsOfModule(module))
    .map((symbol) =>
      (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol),
    );
  return new Set(
    symbols.flatMap(({ name, declarations = [] }) =>
      declarations.map(
        (one) => `${relative(root, one.getSourceFile().fileName).replaceAll('\\', '/')} ${name}`,
      ),
    ),
  );
}

/** A change of a declaration, and what must be said of it. */
interface Break {
  readonly at: ts.Node;
  readonly by: string;
  readonly says: string;
}

type Declared = ts.InterfaceDeclaration | ts.ClassDeclaration | ts.TypeAliasDeclaration;

/** The declarations after each exported one was broken, with what must be found. */
function broken(breaksOf: (declaration: Declared, name: string) => Break[]): {
  readonly declarations: Declarations;
  readonly expected: string[];
} {
  const expected: string[] = [];
  const files = Object.entries(declared.files).map(([file, text]) => {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
    const breaks = source.statements.flatMap((one) => {
      const isType =
        ts.isInterfaceDeclaration(one) || ts.isClassDeclaration(one) || ts.isTypeAliasDeclaration(one);
      return isType && one.name && exported.has(`${file} ${one.name.text}`)
        ? breaksOf(one, one.name.text)
        : [];
    });
    expected.push(...breaks.map(({ says }) => says));
    const changed = breaks.toReversed().reduce((result, { at, by }) => {
      return result.slice(0, at.getStart()) + by + result.slice(at.getEnd());
    }, text);
    return [file, changed] as const;
  });
  return { declarations: { ...declared, files: Object.fromEntries(files) }, expected };
}

function found({ declarations, expected }: ReturnType<typeof broken>) {
  const findings = compareDeclarations({ old: declared, now: declarations }, root);
  const texts = findings.filter(({ bump }) => bump === 'major').map(({ text }) => text);
  expect(expected.length).toBeGreaterThan(0);
  return { texts, missed: expected.filter((says) => !texts.some((text) => text.includes(says))) };
}

const isPrivate = (member: ts.Node): boolean =>
  ts.canHaveModifiers(member) &&
  (ts.getModifiers(member) ?? []).some(
    ({ kind }) => kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword,
  );

it('a member of an interface or class that has another name', () => {
  const { missed } = found(
    broken((declaration, owner) => {
      if (ts.isTypeAliasDeclaration(declaration)) return [];
      return [...declaration.members].flatMap((member) => {
        const { name } = member;
        // An accessor may stand before what is inherited.
        if (!name || !ts.isIdentifier(name) || ts.isAccessor(member) || isPrivate(member)) return [];
        return [{ at: name, by: `${name.text}Renamed`, says: `\`${owner}.${name.text}\` was removed` }];
      });
    }),
  );
  expect(missed).toEqual([]);
});

it('another code of an error', () => {
  const { missed } = found(
    broken((declaration, owner) => {
      if (!ts.isClassDeclaration(declaration)) return [];
      return [...declaration.members].flatMap((member) => {
        const code = ts.isPropertyDeclaration(member) ? member.initializer : undefined;
        return code && ts.isStringLiteral(code)
          ? [{ at: code, by: '"Other"', says: `\`${owner}.${member.name?.getText()}\` is \`"Other"\`` }]
          : [];
      });
    }),
  );
  expect(missed).toEqual([]);
});

it('a value of a named union of which one is gone', () => {
  const { texts } = found(
    broken((declaration) => {
      const type = ts.isTypeAliasDeclaration(declaration) ? declaration.type : undefined;
      const values = type && ts.isUnionTypeNode(type) ? type.types : [];
      return values
        .filter((value) => ts.isLiteralTypeNode(value) && ts.isStringLiteral(value.literal))
        .slice(-1)
        .map((value) => ({ at: value, by: "'other'", says: '`"other"`' }));
    }),
  );
  // Of what is received, that it may be another; of what is given, that it may no longer be what it was.
  expect(texts).toContain('`ClientOptions.logLevel` may no longer be `"debug"`');
});

it('nothing where nothing changed', () => {
  const files = { ...declared.files, 'src/index.ts': `${declared.files['src/index.ts']}\n` };
  expect(compareDeclarations({ old: declared, now: { ...declared, files } }, root)).toEqual([]);
});
