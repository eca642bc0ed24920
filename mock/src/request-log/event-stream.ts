import type { ServerResponse } from 'node:http';
import type { Answer } from '../http/answer.ts';
import type { World } from '../worlds/world.ts';

/** How long events are gathered before they are sent, in ms. */
const SEND_DELAY = 100;
/** How many requests are sent at once: a page can not show more. */
const MAX_REQUESTS_PER_EVENT = 50;
/** A page that has so many bytes to read is sent no more. */
const MAX_UNREAD_BYTES = 4 * 1024 * 1024;
/** How often a comment is sent, in ms, so that nobody closes the connection. */
const KEEP_ALIVE_INTERVAL = 15_000;

/** Answers with server-sent events: `requests` has the newest ones, `change` comes when the state of an entity may have changed. */
export function eventStream(world: World): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
    body: '',
    deliver(response, headers) {
      response.writeHead(200, headers);
      response.write('retry: 1000\n\n');
      stream(world, response);
    },
  };
}

function stream({ log, ended }: World, response: ServerResponse): void {
  let ids: number[] = [];
  let timer: NodeJS.Timeout | undefined;

  const flush = () => {
    timer = undefined;
    if (response.writableLength > MAX_UNREAD_BYTES) return;
    const requests = ids.map((id) => log.find(id)).filter((request) => request !== undefined);
    ids = [];
    if (requests.length > 0) write('requests', requests);
    write('change', {});
  };
  const flushLater = () => {
    timer ??= setTimeout(flush, SEND_DELAY);
  };
  const write = (event: string, data: unknown) => {
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  const unwatch = log.watch({
    request(id) {
      ids.push(id);
      if (ids.length > MAX_REQUESTS_PER_EVENT) ids.shift();
      flushLater();
    },
    change: flushLater,
  });
  const alive = setInterval(() => response.write(': alive\n\n'), KEEP_ALIVE_INTERVAL);
  // The reader comes back, and sees a new world.
  const end = () => void response.destroy();
  ended.addEventListener('abort', end);
  response.on('close', () => {
    unwatch();
    ended.removeEventListener('abort', end);
    clearTimeout(timer);
    clearInterval(alive);
  });
}
