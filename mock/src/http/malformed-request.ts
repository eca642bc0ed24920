import type { Socket } from 'node:net';
import { Failure, failure } from './answer.ts';

const REASONS: Record<string, [status: string, message: string]> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers are too large'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request did not arrive in time'],
};

/** Answers what is no HTTP request, and closes the connection. */
export function answerMalformedRequest(
  error: Error & { code?: string; reason?: string },
  socket: Socket,
): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [status, message] = REASONS[error.code ?? ''] ?? [
    '400 Bad Request',
    `This is not a valid HTTP request: ${error.reason ?? error.message}`,
  ];
  const { headers, body } = failure(new Failure(0, message, { connection: 'close' }));
  const lines = Object.entries({ ...headers, 'content-length': Buffer.byteLength(body) });
  socket.end(
    [`HTTP/1.1 ${status}`, ...lines.map(([name, value]) => `${name}: ${value}`), '', body].join('\r\n'),
  );
}
