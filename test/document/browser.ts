import { format } from 'node:util';

/** What the blocks expect of a browser, as far as they use it. Nothing happens; everything is taken down. */
export class Browser {
  readonly logs: string[] = [];
  readonly errors: string[] = [];
  readonly warnings: string[] = [];
  readonly alerts: string[] = [];
  readonly opened: PaymentWindow[] = [];
  readonly elements = new Map<string, Element>();
  readonly sessionStorage = new Storage();
  readonly localStorage = new Storage();
  readonly location = { href: 'https://mysite.com/', search: '' };
  /** Told of each window that is opened; answers whether the popup blocker lets it. */
  onOpen: (window: PaymentWindow) => boolean = () => true;
  readonly #loading: (() => Promise<void>)[] = [];

  /** The page has loaded. */
  async load(): Promise<void> {
    for (const listener of this.#loading) await listener();
  }

  globals(): object {
    const console = {
      log: (...args: unknown[]) => this.logs.push(format(...args)),
      error: (...args: unknown[]) => this.errors.push(format(...args)),
      warn: (...args: unknown[]) => this.warnings.push(format(...args)),
    };
    return {
      console,
      alert: (text: string) => this.alerts.push(text),
      document: {
        referrer: 'https://search.example/',
        getElementById: (id: string) => this.#element(id),
      },
      navigator: { userAgent: 'Mozilla/5.0 (Linux; Android 15) Mobile' },
      sessionStorage: this.sessionStorage,
      localStorage: this.localStorage,
      URLSearchParams,
      window: {
        location: this.location,
        open: (url: string) => this.#open(url),
        addEventListener: (_: 'load', listener: () => Promise<void>) => this.#loading.push(listener),
      },
    };
  }

  #open(url: string): PaymentWindow | null {
    const window = new PaymentWindow(url);
    this.opened.push(window);
    return this.onOpen(window) ? window : null;
  }

  #element(id: string): Element {
    const element = this.elements.get(id) ?? { textContent: '', style: {} };
    this.elements.set(id, element);
    return element;
  }
}

export class PaymentWindow {
  readonly url: string;
  closed = false;

  constructor(url: string) {
    this.url = url;
  }

  close(): void {
    this.closed = true;
  }
}

interface Element {
  textContent: string;
  style: { display?: string };
}

class Storage {
  readonly items = new Map<string, string>();

  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: unknown): void {
    this.items.set(key, String(value));
  }

  removeItem(key: string): void {
    this.items.delete(key);
  }
}
