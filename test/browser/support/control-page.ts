import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type Mock, startMock } from '../../../mock/src/index.ts';
import { GUEST, PAYTURE, post, send } from '../../mock/support.ts';
import { launch } from './chromium.ts';
import { open, type Watched } from './watched.ts';

export const CREATE = `${PAYTURE}/billCreateUnauthorised`;

/** The control page of a mock, opened anew for each test. */
class ControlPage {
  browser!: Browser;
  mock!: Mock;
  watched!: Watched;

  async create(body: unknown = GUEST, headers: Record<string, string> = {}): Promise<string> {
    return (await post(`${this.mock.url}${CREATE}`, body, headers)).body.data?.bill_id as string;
  }

  requests() {
    return this.watched.page.locator('#request-list > li');
  }

  thing(id: string) {
    return this.watched.page.locator('#thing-list > li', { hasText: id });
  }

  button(name: string | RegExp) {
    return this.watched.page.getByRole('button', { name });
  }

  async stateOf(id: string): Promise<string | undefined> {
    return (await send(`${this.mock.url}/__mock/bills/${id}`)).body.data?.state;
  }

  focused(): Promise<string> {
    return this.watched.page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.id ?? '';
    });
  }
}

/** Starts a mock and a browser for the tests of a file. No test may leave an error in the console, or load anything from elsewhere. */
export function controlPage(): ControlPage {
  const here = new ControlPage();
  beforeAll(async () => {
    [here.browser, here.mock] = await Promise.all([launch(), startMock()]);
  });
  afterAll(() => Promise.all([here.browser.close(), here.mock.close()]));
  beforeEach(async () => {
    const { mock, browser } = here;
    await post(`${mock.url}/__mock/reset`);
    await send(`${mock.url}/__mock/requests`, { method: 'DELETE' });
    here.watched = await open(browser);
    await here.watched.page.goto(`${mock.url}/__mock`);
    await here.watched.page.getByText('Live', { exact: true }).waitFor();
  });
  afterEach(async () => {
    expect(here.watched.complaints).toEqual([]);
    expect([...here.watched.origins]).toEqual([here.mock.url]);
    await here.watched.page.context().close();
  });
  return here;
}
