// npm run spec:add -- V20.sales.notes.pin note_id …  adds an operation with these parameters to the spec, for you to fill in
//   --effect read|write|charge                 what may be repeated; left out, it is to be filled in
//   --source documented|observed|inferred      how the call is known; left out, as the module's other calls, or inferred
//   --root DIR                                 another folder with spec/ and redocly.yaml
import { enableCompileCache } from 'node:module';

// Redocly is large; from the second run on, half of the time to load it is saved.
enableCompileCache();
const { add } = await import('./command.ts');

process.exitCode = await add(process.argv.slice(2));
