// npm run spec:coverage            how sure we are of the spec, per document, and what is most worth comparing with the real server
// npm run spec:coverage -- --json  the same for programs
//   --root DIR  another folder with spec/
import { coverage } from './command.ts';

process.exitCode = await coverage(process.argv.slice(2));
