import { afterAll } from 'vitest';
import { removeTemporaryFolders } from './temporary-folder.ts';

// Vitest runs this file before each test file. The modules that tests share are loaded once for many test files
// (`isolate: false`), so a hook at the top of one of them would run after the first of these files alone.
afterAll(removeTemporaryFolders);
