import type { IncomingMessage } from 'node:http';

const HOST = /^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i;

/**
 * Returns where the mock is, as the sender sees it: `http://127.0.0.1:4010`. A proxy in between, which may also end TLS, says in
 * X-Forwarded-Host and X-Forwarded-Proto what it was asked for. Without Host, the address of the socket is taken.
 */
export function originOf({ headers, socket }: IncomingMessage): string {
  const forwarded = firstOf(headers['x-forwarded-host']);
  const protocol = firstOf(headers['x-forwarded-proto'])?.toLowerCase() === 'https' ? 'https' : 'http';
  const host = [forwarded, headers.host].find((name) => name !== undefined && HOST.test(name));
  if (host !== undefined) return `${protocol}://${host}`;
  const { localAddress = '127.0.0.1', localPort } = socket;
  return `${protocol}://${localAddress.includes(':') ? `[${localAddress}]` : localAddress}:${localPort}`;
}

/** Returns what the first of several proxies said, which is the one that the sender asked. */
export function firstOf(header: string | readonly string[] | undefined): string | undefined {
  return header === undefined ? undefined : String(header).split(',')[0]?.trim();
}
