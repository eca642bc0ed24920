// npm run lint:spec   checks the documents: the files, their YAML, and the rules of redocly.yaml
//   --root DIR  another folder with spec/ and redocly.yaml
import { enableCompileCache } from 'node:module';

// Redocly is large; from the second run on, half of the time to load it is saved.
enableCompileCache();
const { lint } = await import('./command.ts');

process.exitCode = await lint(process.argv.slice(2));
