import { createBehindApi } from '../../src/index.ts';

/** A client whose types are looked at; nothing is ever called. */
export const behindAPI = createBehindApi({ endpoint: 'https://localhost' });

/** Code that the compiler checks and nobody runs. */
export function compiled(..._code: readonly (() => unknown)[]): void {}
