import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { pointedTo } from '../../mock/src/utils/json-pointer.ts';
import { dataOf, GIFT, GUEST, PAYTURE, post, raw, SUBSCRIPTION, send, TOKEN } from './support.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
beforeEach(() => post(`${mock.url}/__mock/reset`));

const BACK = 'https://shop.example/thanks?order=7#top';

type Bill = { id: string; payUrl: string };

async function createBill(body: unknown = GUEST, headers: Record<string, string> = {}): Promise<Bill> {
  const data = await dataOf(
    post<{ bill_id: string; bill: { payUrl: string } }>(
      `${mock.url}${PAYTURE}/billCreateUnauthorised`,
      body,
      headers,
    ),
  );
  return { id: data.bill_id, payUrl: data.bill.payUrl };
}

type Page = {
  status: number;
  location: string | null;
  type: string | null;
  policy: string | null;
  text: string;
};

async function visit(url: string, method = 'GET'): Promise<Page> {
  const response = await fetch(url, { method, redirect: 'manual' });
  const { status, headers } = response;
  return {
    status,
    location: headers.get('location'),
    type: headers.get('content-type'),
    policy: headers.get('content-security-policy'),
    text: await response.text(),
  };
}

const stateOf = async (id: string) => (await send(`${mock.url}/__mock/bills/${id}`)).body.data?.state;

describe('the payment page', () => {
  test('is where payUrl leads', async () => {
    const { id, payUrl } = await createBill({ ...GIFT, redirect_url: BACK });
    expect(payUrl).toBe(`${mock.url}/__mock/pay/${id}`);
    const { status, type, policy, text } = await visit(payUrl);
    expect(status).toBe(200);
    expect(type).toBe('text/html; charset=utf-8');
    expect(policy).toMatch(/^default-src 'none';/);
    for (const shown of [
      GUEST.subscription_id,
      GIFT.extended.giftRecipient,
      'RUB 999.00',
      id,
      'PENDING',
      '>Pay<',
      '>Pay the wrong amount<',
      '>Decline<',
      '>Leave<',
      'Goes on to shop.example.',
    ]) {
      expect(text).toContain(shown);
    }
    expect(text).not.toContain('<script');
  });

  test.each(['10', '20', '21'])('is there in version %s, for guests and for users', async (version) => {
    for (const call of ['billCreateUnauthorised', 'billCreate']) {
      const { body } = await post(`${mock.url}/api/payments/${version}/payture/${call}`, GUEST, TOKEN);
      expect((await visit(String(pointedTo(body, '/data/bill/payUrl')))).text).toContain('>Pay<');
    }
  });

  test('says the amount that billStatus answers', async () => {
    const { body } = await post(`${mock.url}${PAYTURE}/billStatus`, { bill_id: (await createBill()).id });
    const amount = Number(pointedTo(body, '/data/bill_info/amount'));
    const { bill } = parse(readFileSync('spec/shared/lifecycles.yaml', 'utf8'));
    expect(bill.usual['/amount']).toBe(amount);
  });

  test.each([
    ['pay', 'PAID'],
    ['payWrongAmount', 'AMOUNT_MISMATCH'],
    ['leave', 'PENDING'],
  ])('%s: the bill is %s, and the buyer goes back with its id', async (choice, state) => {
    const { id, payUrl } = await createBill({ ...GUEST, redirect_url: BACK });
    const { status, location, text } = await visit(`${payUrl}/${choice}`, 'POST');
    expect(status).toBe(303);
    expect(location).toBe(`https://shop.example/thanks?order=7&bill_id=${id}#top`);
    expect(text).toBe('');
    expect(await stateOf(id)).toBe(state);
  });

  test('decline: the bill stays as it is, the page says so, and can be tried again', async () => {
    const { id, payUrl } = await createBill({ ...GUEST, redirect_url: BACK });
    const { status, location } = await visit(`${payUrl}/decline`, 'POST');
    expect(status).toBe(303);
    const { text } = await visit(mock.url + location);
    expect(text).toContain('The bank declines the payment. The bill stays as it is. It is PENDING.');
    expect(text).toContain(`bill_id=${id}`);
    expect(text).toContain('>Pay<');
    expect(await stateOf(id)).toBe('PENDING');
    await visit(`${payUrl}/pay`, 'POST');
    expect((await visit(mock.url + location)).text).not.toContain('declines');
  });

  test.each([
    ['pay', 'Done: the bill is PAID.', false],
    ['payWrongAmount', 'It did not succeed: the bill is AMOUNT_MISMATCH.', false],
    ['leave', 'You left. The bill is PENDING.', false],
    ['decline', 'The bank declines the payment.', true],
  ])('%s without a redirect URL ends on a page of the mock', async (choice, message, open) => {
    const { body } = await post(`${mock.url}${PAYTURE}/billCreate`, SUBSCRIPTION, TOKEN);
    const id = body.data?.bill_id;
    const { location } = await visit(`${mock.url}/__mock/pay/${id}/${choice}`, 'POST');
    expect(location).toMatch(`/__mock/pay/${id}`);
    const { status, text } = await visit(mock.url + location);
    expect(status).toBe(200);
    expect(text).toContain(message);
    expect(text).not.toContain('Go on to');
    expect(text.includes('>Pay<')).toBe(open);
  });

  test('a second payment changes nothing: the page shows what is', async () => {
    const { id, payUrl } = await createBill({ ...GUEST, redirect_url: BACK });
    await visit(`${payUrl}/pay`, 'POST');
    const { status, location } = await visit(`${payUrl}/payWrongAmount`, 'POST');
    expect([status, location]).toEqual([303, `/__mock/pay/${id}`]);
    expect((await visit(payUrl)).text).toContain('Done: the bill is PAID.');
  });

  test.each(['GET', 'POST'])('%s of an unknown bill is a page that says so', async (method) => {
    const path = method === 'GET' ? '' : '/pay';
    const { status, type, text } = await visit(`${mock.url}/__mock/pay/<b>nobody's${path}`, method);
    expect(status).toBe(404);
    expect(type).toBe('text/html; charset=utf-8');
    expect(text).toContain('&#60;b&#62;nobody&#39;s');
  });

  test('has no other choices', async () => {
    const { id, payUrl } = await createBill();
    expect((await visit(`${payUrl}/steal`, 'POST')).status).toBe(404);
    expect((await visit(`${payUrl}/steal`)).location).toBe(`/__mock/pay/${id}`);
  });

  test('takes nothing for HTML', async () => {
    const evil = `"><script>alert(1)</script>&'`;
    const { payUrl } = await createBill({ ...GUEST, subscription_id: evil, user_id: evil });
    const { text } = await visit(payUrl);
    expect(text).not.toContain('<script');
    expect(text).toContain('&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;&#38;&#39;');
  });

  test.each(['javascript:alert(1)//http://x', 'http://', 'https://[', '//shop.example', 'data:text/html,x'])(
    'the redirect URL %j leads nowhere',
    async (redirect) => {
      // By seed, because a call with most of these is refused.
      await mock.seed([
        { app: 'payments', lifecycle: 'bill', id: 'astray', data: { redirect_url: redirect } },
      ]);
      const { location } = await visit(`${mock.url}/__mock/pay/astray/leave`, 'POST');
      expect(location).toMatch(/^\/__mock\/pay\//);
    },
  );

  test.each([
    ['shop.test:8080', 'http://shop.test:8080/'],
    ['[::1]:99', 'http://[::1]:99/'],
    ['x"><b', 'http://127.0.0.1:'],
    ['a b', 'http://127.0.0.1:'],
  ])('has the address by which the mock was asked: %s', async (host, start) => {
    const body = JSON.stringify(GUEST);
    const answer = await raw(
      mock,
      `POST ${PAYTURE}/billCreateUnauthorised HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      /\}$/,
    );
    expect(answer).toContain(`"payUrl":"${start}`);
  });
});

describe('the control page', () => {
  test('and all that it loads is there', async () => {
    const { status, type, policy, text } = await visit(`${mock.url}/__mock`);
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
    expect(policy).toMatch(/script-src 'self'/);
    expect(policy).not.toMatch(/unsafe|\*/);
    const files = [...text.matchAll(/<(?:link|script) [^>]*(?:src|href)="(\/[^"]+)"/g)].map(
      ([, file]) => file as string,
    );
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect((await visit(mock.url + file)).status).toBe(200);
  });

  test.each([
    ['base.css', 'text/css; charset=utf-8'],
    ['control.js', 'text/javascript; charset=utf-8'],
    ['icon.svg', 'image/svg+xml'],
  ])('%s has its type', async (file, expected) => {
    expect((await visit(`${mock.url}/__mock/assets/${file}`)).type).toBe(expected);
  });

  test.each(['control.html', '..%2fpackage.json', '%2e%2e/package.json', 'nothing.js'])(
    'assets/%s is not one of its files',
    async (file) => {
      expect((await visit(`${mock.url}/__mock/assets/${file}`)).status).toBe(404);
    },
  );
});
