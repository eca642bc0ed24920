import { JSONParser } from '@streamparser/json';
import type { AnswersSeen } from './answers-seen.ts';
import { type Entry, HarEntries, type OperationAt, type Recording } from './har-entries.ts';
import { InputError } from './input-error.ts';
import { readUtf8 } from './utf8.ts';

/**
 * Reads a HAR file entry by entry, so that its size does not matter, and keeps of the answers only what the drift check
 * finds out about them.
 *
 * @param seen - the answers of other files, which are not counted again
 */
export async function readHar(file: string, operationAt: OperationAt, seen: AnswersSeen): Promise<Recording> {
  const entries = new HarEntries(operationAt, seen);
  const parser = new JSONParser({ paths: ['$.log.entries.*'], keepStack: false, stringBufferSize: 65_536 });
  let problem: unknown;
  let ended = false;
  let hasList = false;
  parser.onValue = ({ value }) => entries.add(value as Entry);
  parser.onError = (error) => {
    problem ??= error;
  };
  parser.onEnd = () => {
    ended = true;
  };
  try {
    for await (const chunk of readUtf8(file)) {
      if (ended && String(Buffer.from(chunk)).trim() !== '') problem ??= new Error('more follows');
      if (problem === undefined && !ended) parser.write(chunk);
      if (problem !== undefined) break;
      hasList ||= entries.count > 0 || /"entries"\s*:\s*\[/.test(Buffer.from(chunk).toString());
    }
  } catch (error) {
    problem ??= error;
  }
  // The messages of the parser quote the file.
  if (problem !== undefined || !ended)
    throw new InputError(`${file}: this HAR file is not whole JSON. Was it cut off while it was saved?`);
  if (!hasList)
    throw new InputError(
      `${file}: this is no HAR file: it has no list of entries ("log": { "entries": [ … ] }). Save the recording again, with "Export HAR" in the network tab.`,
    );
  if (entries.isAhead)
    throw new InputError(
      `${file}: an answer is dated in the future. Was the clock of the computer wrong? Set it, and record again.`,
    );
  return entries.recording();
}
