// All that `npm run generate` does, from reading spec/ to writing, into the folder that is named.
import { resolve } from 'node:path';
import { generateFiles } from '../../scripts/generate/files.ts';
import { format } from '../../scripts/generate/format.ts';
import { readDocuments } from '../../scripts/generate/read.ts';
import { compare, write } from '../../scripts/generate/sync.ts';

const target = process.argv[2] as string;
const root = resolve(import.meta.dirname, '../..');
const files = await format(await generateFiles(await readDocuments(root)));
await write(files, await compare(files, target), target);
