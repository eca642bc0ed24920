import type { ServerResponse } from 'node:http';
import type { Answer } from '../http/answer.ts';
import type { RequestLog } from './request-log.ts';

/** How often news is sent, in ms, and how much of it at most: a page cannot show more. */
const PAUSE = 100;
const MOST = 50;
const MOST_UNREAD = 4 * 1024 * 1024;
const ALIVE = 15_000;

/** Server-sent events: `requests` with the newest ones, and `change` when something may have another state. */
export function eventStream(log: RequestLog): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
    body: '',
    deliver(response, headers) {
      response.writeHead(200, headers);
      response.write('retry: 1000\n\n');
      stream(log, response);
    },
  };
}

function stream(log: RequestLog, response: ServerResponse): void {
  let ids: number[] = [];
  let timer: NodeJS.Timeout | undefined;

  const flush = () => {
    timer = undefined;
    // Who does not read any more need not be told.
    if (response.writableLength > MOST_UNREAD) return;
    const requests = ids.map((id) => log.find(id)).filter((request) => request !== undefined);
    ids = [];
    if (requests.length > 0) write('requests', requests);
    write('change', {});
  };
  const later = () => {
    timer ??= setTimeout(flush, PAUSE);
  };
  const write = (event: string, data: unknown) => {
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  const unwatch = log.watch({
    request(id) {
      ids.push(id);
      if (ids.length > MOST) ids.shift();
      later();
    },
    change: later,
  });
  const alive = setInterval(() => response.write(': alive\n\n'), ALIVE);
  response.on('close', () => {
    unwatch();
    clearTimeout(timer);
    clearInterval(alive);
  });
}
