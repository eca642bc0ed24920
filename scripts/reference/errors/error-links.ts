import type { Outcome } from '../../../src/types.ts';

// From the root of the site. The page of a class is `errorPage` of client-links.ts.

export const outcomePage = (name: Outcome): string => `errors/outcome-${name}.html`;

export const codePage = (code: number): string => `errors/code-${code}.html`;
