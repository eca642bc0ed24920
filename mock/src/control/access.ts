import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import { Failure } from '../http/answer.ts';

/**
 * Throws a Failure where a control request comes from a website that has no business with the mock: any page that a developer visits
 * could read the recorded requests, break calls and forget everything. Programs send no Origin.
 *
 * @param allowed - names of hosts, besides local ones, under which the mock is reached and from whose pages it may be controlled
 */
export function checkControlAccess(
  { host, origin }: IncomingHttpHeaders,
  allowed: ReadonlySet<string>,
): void {
  // A name that is not known may be a website's own that now leads here: https://en.wikipedia.org/wiki/DNS_rebinding
  // An address cannot be.
  const name = hostnameOf(`http://${host}`);
  if (host !== undefined && !(isTrusted(name, allowed) || isIP(unbracketed(name)) > 0)) {
    throw new Failure(
      403,
      `Control requests to ${name || host} are refused. Start the mock with --allow-host ${name}.`,
    );
  }
  if (origin === undefined || origin === `http://${host}`) return;
  const site = hostnameOf(origin);
  if (isTrusted(site, allowed)) return;
  throw new Failure(
    403,
    `Control requests from pages of ${origin} are refused. Start the mock with --allow-host ${site || 'NAME'}, or send them from a program.`,
  );
}

function isTrusted(name: string, allowed: ReadonlySet<string>): boolean {
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
