import { type Behaviour, beginBody, type Exchange, SUCCESS, succeeding } from './exchange.ts';

const HALF = SUCCESS.slice(0, SUCCESS.length / 2);
const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';

/** Bytes as they are, and then the end of the connection. */
const saying =
  (bytes: string): Behaviour =>
  ({ socket }) => {
    socket.end(bytes);
  };

/** Connections that end too early, or say what is no HTTP. */
export const brokenConnections = {
  'reset before the headers': ({ socket }) => socket.resetAndDestroy(),
  'closed before the headers': saying(''),
  'closed in the headers': saying('HTTP/1.1 200 OK\r\nContent-Ty'),
  'closed in the body': saying(`${HEAD}Transfer-Encoding: chunked\r\n\r\n5\r\n{"suc\r\n`),
  'closed in the body of a 401': saying(`HTTP/1.1 401 Unauthorized\r\nContent-Length: 1000\r\n\r\n${HALF}`),
  'closed in the body of a 429': saying(
    `HTTP/1.1 429 Too Many Requests\r\nContent-Length: 1000\r\n\r\n${HALF}`,
  ),
  'shorter than its content-length': saying(`${HEAD}Content-Length: 1000\r\n\r\n${HALF}`),
  'longer than its content-length': saying(`${HEAD}Content-Length: 10\r\n\r\n${SUCCESS}`),
  'a chunk of no length': saying(`${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n${SUCCESS}\r\n0\r\n\r\n`),
  'headers of 100 kB': saying(`${HEAD}X: ${'x'.repeat(100_000)}\r\n\r\n${SUCCESS}`),
  'no HTTP': saying('SSH-2.0-OpenSSH_9.9\r\n'),
} satisfies Record<string, Behaviour>;

/** Answers that never come to an end. */
export const endlessAnswers = {
  'hanging before the headers': () => undefined,
  'hanging in the headers': ({ socket }) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Ty');
  },
  'hanging in the body': (exchange) => beginBody(exchange, HALF),
  'dripping too late': (exchange) => {
    beginBody(exchange, '{');
    drip(exchange, () => ' ');
  },
} satisfies Record<string, Behaviour>;

/** Answers that are odd, but whole. */
export const oddConnections = {
  'dripping in time': (exchange) => {
    const pieces = SUCCESS.match(/.{1,10}/g) ?? [];
    beginBody(exchange, '');
    drip(exchange, () => pieces.shift());
  },
  'early hints before the answer': (exchange) => {
    exchange.response.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' });
    succeeding(exchange);
  },
  'an end without a content-length': saying(`${HEAD}Connection: close\r\n\r\n${SUCCESS}`),
} satisfies Record<string, Behaviour>;

/** Writes a piece every few ms, until there is none or the client goes. */
function drip({ response }: Exchange, next: () => string | undefined): void {
  const timer = setInterval(() => {
    const piece = next();
    if (piece !== undefined) response.write(piece);
    else response.end();
    if (piece === undefined) clearInterval(timer);
  }, 10);
  response.on('close', () => clearInterval(timer));
}
