/** Reads the port to listen on. Throws an Error if it is none. */
export function readPort(given: string | number): number {
  const port = /^\d+$/.test(String(given)) ? Number(given) : Number.NaN;
  if (port <= 65_535) return port;
  throw new Error(`"${given}" is not a port. --port takes a number from 0 to 65535.`);
}

/** Returns the host under which this machine reaches a server that listens on an address. */
export function hostInUrl(address: string): string {
  // They stand for all addresses of a machine, and not every system takes them for one.
  if (address === '0.0.0.0') return '127.0.0.1';
  const host = address === '::' ? '::1' : address;
  return host.includes(':') ? `[${host}]` : host;
}

/** Reads the address to listen on; one of IPv6 may have the brackets that it has in a URL. Throws an Error if there is none. */
export function readHost(given: string): string {
  // Node would listen on all addresses, so that other machines could reach the mock.
  if (given.trim() === '') {
    throw new Error(
      '"" is not an address. --host takes one of this machine, or 0.0.0.0 for all that it has.',
    );
  }
  return given.replace(/^\[(.*)\]$/, '$1');
}
