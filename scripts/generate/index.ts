// npm run generate             writes generated/ from spec/
// npm run generate -- --check  writes nothing, fails if generated/ is out of date
//   --root DIR  another folder with spec/ and generated/; --out DIR  in place of its generated/
import { enableCompileCache } from 'node:module';

// TypeScript and Redocly are large; from the second run on, half of the time to load them is saved.
enableCompileCache();
const { generate } = await import('./command.ts');

process.exitCode = await generate(process.argv.slice(2));
