const MASK = '•••';

/** What curl sends by itself, and what belongs to one connection. */
const OWN = new Set(['accept', 'accept-encoding', 'connection', 'content-length', 'host', 'user-agent']);

/** Returns a command that sends a request again. Where a token was hidden, it says `any`, which the mock takes. */
export function curlOf({ method, path, headers, body }, endpoint) {
  // With -X HEAD, curl waits for a body.
  const how = method === 'HEAD' ? '--head' : `-X ${method}`;
  const lines = [`curl ${how} ${quoted(endpoint + path)}`];
  for (const [name, value] of Object.entries(headers)) {
    if (!OWN.has(name) && !name.startsWith('sec-')) lines.push(`-H ${quoted(`${name}: ${shown(value)}`)}`);
  }
  // Other options read a file where the body begins with an @.
  if (body !== '') lines.push(`--data-raw ${quoted(shown(body))}`);
  return lines.join(' \\\n  ');
}

const shown = (text) => text.replaceAll(MASK, 'any');

/** As one word of a shell. */
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
