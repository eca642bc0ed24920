import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Failure, failure, OF_THE_MOCK } from './answer.ts';

const REASONS: Record<string, [status: string, message: string]> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers are too large'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request did not arrive in time'],
};

/** What every TLS connection begins with: https://www.rfc-editor.org/rfc/rfc8446#section-5.1 */
const TLS_HANDSHAKE = 0x16;

const NO_TLS = 'The mock speaks http:// alone: let its address in the endpoint begin with that';

/** Answers what is no HTTP request, and closes the connection. */
export function answerMalformedRequest(
  error: Error & { code?: string; reason?: string; rawPacket?: Buffer },
  socket: Socket,
): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  if (error.rawPacket?.[0] === TLS_HANDSHAKE) {
    // Most clients can not read an answer that is not encrypted.
    console.error(`A client asked for https://. ${NO_TLS}`);
    close(socket, '400 Bad Request', NO_TLS);
    return;
  }
  const [status, message] = REASONS[error.code ?? ''] ?? [
    '400 Bad Request',
    `This is not a valid HTTP request: ${error.reason ?? error.message}`,
  ];
  close(socket, status, message);
}

/** Answers who takes the mock for a proxy. */
export function refuseTunnel({ url }: IncomingMessage, socket: Duplex): void {
  const message = `The mock is no proxy, and leads nowhere else. Its address is the endpoint, in place of ${url}`;
  close(socket, '405 Method Not Allowed', message);
}

function close(socket: Duplex, status: string, message: string): void {
  const { headers, body } = failure(new Failure(0, message, { connection: 'close' }));
  const lines = Object.entries({ ...OF_THE_MOCK, ...headers, 'content-length': Buffer.byteLength(body) });
  socket.end(
    [`HTTP/1.1 ${status}`, ...lines.map(([name, value]) => `${name}: ${value}`), '', body].join('\r\n'),
  );
}
