// npm run spec:learn -- FILE…           shows what drift reports and HAR files would change in the spec
// npm run spec:learn -- FILE… --write   changes it, generates, and writes a changeset
// npm run spec:learn -- --undo          takes back what the last --write did
//   --root DIR  another folder with spec/
import { learn } from './command.ts';

process.exitCode = await learn(process.argv.slice(2));
