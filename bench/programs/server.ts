// A server that reads each request and answers all alike; tells its parent the port.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, answerHeaders } from '../answer.ts';

const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, answerHeaders).end(answer));
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
