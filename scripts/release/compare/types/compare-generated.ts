import ts from 'typescript';
import type { Finding } from '../../finding.ts';
import { client } from '../../packages.ts';
import type { Snapshot } from '../../snapshot.ts';
import { compareDeclarations } from './compare-declarations.ts';
import type { Change } from './type-walk.ts';

type Side = Pick<Snapshot, 'declarations' | 'documents' | 'generated'>;

/**
 * What changed in the types of documents that say the same as before: the generator has made something else of them. What changed
 * in the others follows from what they say, which is compared as such.
 */
export function compareGenerated({ old, now }: Change<Side>, root: string): Finding[] {
  const names = Object.keys(old.documents).filter((name) => {
    const isSame = JSON.stringify(old.documents[name]) === JSON.stringify(now.documents[name]);
    const [before, after] = [codeOf(old, name), codeOf(now, name)];
    return isSame && before !== '' && before !== after;
  });
  const declarationsOf = ({ declarations, generated }: Side) => ({
    entries: Object.fromEntries(
      names.map((name) => [`${client.name}/${name}`, `generated/${name}/index.ts`] as const),
    ),
    files: { ...declarations.files, ...generated },
  });
  return likeEachOther(compareDeclarations({ old: declarationsOf(old), now: declarationsOf(now) }, root));
}

/** The code of a document, without the comments. */
function codeOf({ generated }: Side, name: string): string {
  const printer = ts.createPrinter({ removeComments: true });
  const files = Object.entries(generated).filter(([file]) => file.startsWith(`generated/${name}/`));
  return files
    .map(([file, text]) => printer.printFile(ts.createSourceFile(file, text, ts.ScriptTarget.ESNext)))
    .join('\n');
}

/** The generator does the same everywhere: of each kind of change, one is enough. */
function likeEachOther(findings: readonly Finding[]): Finding[] {
  const alike = Map.groupBy(findings, ({ change, isUndone }) => `${change} ${isUndone}`);
  return [...alike.values()].flatMap((group) =>
    group.slice(0, 1).map((finding) => ({
      ...finding,
      text: group.length === 1 ? finding.text : `${finding.text}, and ${group.length - 1} more like this`,
    })),
  );
}
