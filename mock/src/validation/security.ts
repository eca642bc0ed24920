import type { PrismOperation } from '../spec/prism-operation.ts';

type Scheme = NonNullable<PrismOperation['security']>[number][number];

/** Tells whether a request has what one of the operation's security requirements asks for. */
export function isAuthorised(
  { security = [] }: PrismOperation,
  headers: Readonly<Record<string, string>>,
): boolean {
  if (security.length === 0) return true;
  return security.some((schemes) => schemes.every((scheme) => hasCredentials(scheme, headers)));
}

function hasCredentials(scheme: Scheme, headers: Readonly<Record<string, string>>): boolean {
  if (scheme.type === 'apiKey' && scheme.in === 'header') {
    return (headers[scheme.name.toLowerCase()] ?? '') !== '';
  }
  if (scheme.type === 'http' && scheme.scheme === 'bearer') {
    return /^Bearer \S/.test(headers.authorization ?? '');
  }
  return false;
}
