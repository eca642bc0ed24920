import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import { Failure } from '../http/answer.ts';
import { firstOf } from '../http/origin.ts';

/**
 * Throws a Failure where a control request comes from a website that has no business with the mock: any page that a developer visits
 * could read the recorded requests, break calls and forget everything. Programs send no Origin.
 *
 * @param allowed - names of hosts, besides local ones, under which the mock is reached and from whose pages it may be controlled
 */
export function checkControlAccess(headers: IncomingHttpHeaders, allowed: ReadonlySet<string>): void {
  checkPageAccess(headers, allowed, 'Control requests');
}

/**
 * Throws a Failure where a request comes from a website that has no business with the mock.
 *
 * @param requests - what the requests are called in the message
 */
export function checkPageAccess(
  headers: IncomingHttpHeaders,
  allowed: ReadonlySet<string>,
  requests: string,
): void {
  const { host, origin } = headers;
  for (const name of [host, firstOf(headers['x-forwarded-host'])]) checkHost(name, allowed, requests);
  if (origin === undefined || URL.parse(origin)?.host === host) return;
  const site = hostnameOf(origin);
  if (isTrusted(site, allowed)) return;
  throw new Failure(
    403,
    `${requests} from pages of ${origin} are refused. Start the mock with --allow-host ${site || 'NAME'}, or send them from a program.`,
  );
}

/**
 * A name that is not known may be a website's own that now leads here, which an address cannot be:
 * https://en.wikipedia.org/wiki/DNS_rebinding
 */
function checkHost(host: string | undefined, allowed: ReadonlySet<string>, requests: string): void {
  if (host === undefined) return;
  const name = hostnameOf(`http://${host}`);
  if (isTrusted(name, allowed) || isIP(unbracketed(name)) > 0) return;
  throw new Failure(
    403,
    `${requests} to ${name || host} are refused. Start the mock with --allow-host ${name}.`,
  );
}

/** Tells whether a host is this machine, or one of those that are allowed. */
export function isTrusted(name: string, allowed: ReadonlySet<string>): boolean {
  const plain = unbracketed(name);
  return (
    allowed.has(plain) ||
    plain === 'localhost' ||
    plain.endsWith('.localhost') ||
    plain === '::1' ||
    (isIP(plain) === 4 && plain.startsWith('127.'))
  );
}

/** The name in lower case, without a port; empty if there is none. */
const hostnameOf = (address: string): string => URL.parse(address)?.hostname ?? '';

const unbracketed = (name: string): string => name.replace(/^\[|\]$/g, '');
