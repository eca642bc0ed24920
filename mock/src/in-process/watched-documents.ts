import { relative } from 'node:path';
import { affectedFiles } from '../spec/affected-files.ts';
import { type ApiDocument, readDocuments } from '../spec/documents.ts';
import type { FileWatcher } from '../spec/file-watcher.ts';
import type { ServedDocuments } from './served-documents.ts';

/**
 * Reads the documents again when they were edited, and reports that. If an edit is wrong, what was served before stays.
 *
 * @param first - what is served now
 * @param serve - makes what is to be served of the documents
 * @param use - is called with what is to be served from now on
 */
export function watchDocuments(
  watcher: FileWatcher,
  first: ServedDocuments,
  serve: (documents: readonly ApiDocument[]) => ServedDocuments,
  use: (served: ServedDocuments) => void,
): void {
  const { directory } = watcher;
  readAhead(first);
  watcher.start(async (files, edited) => {
    try {
      const served = serve(await readDocuments(directory));
      // What is wrong within an operation would else be noticed when it is called.
      const affected = await affectedFiles(directory, files, edited);
      await served.prepare((path) => affected.has(relative(directory, path)));
      use(served);
      readAhead(served);
      console.log(`The documents were read again (${served.count} operations): ${edited.join(', ')}`);
    } catch (error) {
      console.error(`An edit is wrong, so the documents stay as they were. ${(error as Error).message}`);
    }
  });
}

/** Reads all that is usually read when it is called: by then, a shared file may have been edited. A call says what is wrong. */
function readAhead(served: ServedDocuments): void {
  served.prepare().catch(() => undefined);
}
