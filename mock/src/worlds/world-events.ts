import type { ServerResponse } from 'node:http';
import type { RequestLog } from '../request-log/request-log.ts';
import type { RequestSummary } from '../request-log/shown-request.ts';
import type { Listeners } from '../utils/listeners.ts';

/** How long events are gathered before they are sent, in ms. */
const SEND_DELAY = 100;
/** How many requests are sent at once: a reader that wants all of them asks for the list. */
const MAX_REQUESTS_PER_EVENT = 50;
/** How often a comment is sent, in ms, so that nobody closes the connection. */
const KEEP_ALIVE_INTERVAL = 15_000;

interface Changing {
  readonly onChange: Listeners;
}

/** What is told of a world. */
interface Watched {
  readonly log: RequestLog;
  readonly store: Changing;
  readonly faults: Changing;
  readonly answers: Changing;
  readonly expectations: Changing;
  readonly webhooks: Changing;
}

/** The events that say nothing more, in the order in which they are sent: what was cleared is forgotten first. */
const CHANGES = ['cleared', 'entities', 'faults', 'answers', 'expectations', 'webhooks'] as const;
type Change = (typeof CHANGES)[number];

/**
 * Tells the readers of server-sent events what happens in a world. An event is made once for all of them, and only if there are any.
 * One that does not read is disconnected: EventSource connects again by itself, and its page then loads all anew.
 */
export class WorldEvents {
  readonly #log: RequestLog;
  readonly #readers = new Set<ServerResponse>();
  #requestIds: number[] = [];
  #changes = new Set<Change>();
  #sendTimer: NodeJS.Timeout | undefined;
  #aliveTimer: NodeJS.Timeout | undefined;

  constructor(world: Watched) {
    const { log, store } = world;
    this.#log = log;
    log.onRequest.add((id) => this.#addRequest(id));
    log.onClear.add(() => this.#addChange('cleared'));
    store.onChange.add(() => this.#addChange('entities'));
    for (const name of ['faults', 'answers', 'expectations', 'webhooks'] as const) {
      world[name].onChange.add(() => this.#addChange(name));
    }
  }

  /** Sends what happens from now on, until the reader goes. */
  add(response: ServerResponse): void {
    response.write('retry: 1000\n\n');
    this.#readers.add(response);
    this.#aliveTimer ??= setInterval(() => this.#write(': alive\n\n'), KEEP_ALIVE_INTERVAL).unref();
    response.on('close', () => this.#remove(response));
  }

  /** Disconnects the readers. */
  end(): void {
    for (const response of this.#readers) response.destroy();
  }

  #remove(response: ServerResponse): void {
    this.#readers.delete(response);
    if (this.#readers.size > 0) return;
    clearInterval(this.#aliveTimer);
    this.#aliveTimer = undefined;
  }

  #addRequest(id: number): void {
    if (this.#readers.size === 0) return;
    this.#requestIds.push(id);
    if (this.#requestIds.length > MAX_REQUESTS_PER_EVENT) this.#requestIds.shift();
    this.#sendLater();
  }

  #addChange(name: Change): void {
    if (this.#readers.size === 0) return;
    this.#changes.add(name);
    this.#sendLater();
  }

  #sendLater(): void {
    this.#sendTimer ??= setTimeout(() => this.#send(), SEND_DELAY).unref();
  }

  #send(): void {
    this.#sendTimer = undefined;
    const requests: RequestSummary[] = this.#requestIds.flatMap((id) => this.#log.summary(id) ?? []);
    const names = CHANGES.filter((name) => this.#changes.has(name));
    this.#requestIds = [];
    this.#changes = new Set();
    const events = names.map((name) => eventText(name, {}));
    if (requests.length > 0) events.push(eventText('requests', requests));
    this.#write(events.join(''));
  }

  #write(text: string): void {
    for (const response of this.#readers) {
      if (response.writableNeedDrain) response.destroy();
      else response.write(text);
    }
  }
}

function eventText(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
