import { expect, test } from 'vitest';
import { startMock } from '../../mock/src/index.ts';
import { GIFT, GUEST, PAYTURE, post, send } from '../mock/support.ts';
import { CREATE, controlPage } from './support/control-page.ts';
import { open } from './support/watched.ts';

const here = controlPage();

test('the buttons of a bill are those of its state, and move it', async () => {
  const [id, other] = [await here.create(), await here.create(GIFT)];
  await expect.poll(() => here.thing(id).locator('.state').textContent()).toBe('PENDING');
  expect(await here.thing(id).getByRole('button').allTextContents()).toEqual(['Pay', 'Pay the wrong amount']);
  await here.thing(id).getByRole('button', { name: /^Pay:/ }).click();
  await expect.poll(() => here.thing(id).locator('.state').textContent()).toBe('PAID');
  expect(await here.thing(id).getByRole('button').count()).toBe(0);
  expect(await here.stateOf(id)).toBe('PAID');

  await here
    .thing(other)
    .getByRole('button', { name: /^Pay the wrong amount:/ })
    .click();
  await expect.poll(() => here.thing(other).locator('.state').textContent()).toBe('AMOUNT_MISMATCH');
  expect(await here.stateOf(other)).toBe('AMOUNT_MISMATCH');
});

test('a state that is changed elsewhere changes here', async () => {
  const id = await here.create();
  await expect.poll(() => here.thing(id).locator('.state').textContent()).toBe('PENDING');
  await post(`${here.mock.url}/__mock/bills/${id}/pay`);
  await expect.poll(() => here.thing(id).locator('.state').textContent()).toBe('PAID');
  await post(`${here.mock.url}${PAYTURE}/billStatus`, { bill_id: id });
  await expect.poll(() => here.thing(id).locator('.state').textContent()).toBe('DONE');
});

test('a fault is armed, met, and disarmed', async () => {
  const { page } = here.watched;
  await page.getByLabel('Fault', { exact: true }).selectOption('rejected');
  await page.getByLabel('Code', { exact: true }).selectOption('1009');
  await page.getByLabel('Operation').fill('V20.payments.payture.billStatus');
  await page.getByLabel('until it is disarmed').check();
  await here.button('Arm').click();
  const armed = page.locator('#armed-list > li');
  await expect
    .poll(() => armed.allTextContents())
    .toEqual([
      expect.stringMatching(/Rejected.*V20\.payments\.payture\.billStatus, until it is disarmed, code 1009/),
    ]);
  expect((await post(`${here.mock.url}${PAYTURE}/billStatus`, { bill_id: 'x' })).body.code).toBe(1009);
  await here.button('Disarm: Rejected').click();
  await expect.poll(() => armed.count()).toBe(0);
  expect((await post(`${here.mock.url}${PAYTURE}/billStatus`, { bill_id: 'x' })).status).toBe(200);
});

test('an armed fault says which requests it is for', async () => {
  const when = { body: { bill_id: 'b' } };
  here.mock.arm({ fault: 'drop', when, after: 2 });
  await expect
    .poll(() => here.watched.page.locator('#armed-list > li').allTextContents())
    .toEqual([
      expect.stringContaining(
        'any operation, once, only with {"body":{"bill_id":"b"}}, after 2 other requests',
      ),
    ]);
});

test('a fault that is used up is gone, and a wrong operation is said', async () => {
  const { page } = here.watched;
  await here.button('Arm').click();
  await expect.poll(() => page.locator('#armed-list > li').count()).toBe(1);
  await here.create();
  await expect.poll(() => page.locator('#armed-list > li').count()).toBe(0);
  await page.getByLabel('Operation').fill('V20.payments.payture.billStatsu');
  await here.button('Arm').click();
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('Did you mean V20');
  // The browser itself says that.
  expect(here.watched.complaints.splice(0)).toEqual([expect.stringContaining('400 (Bad Request)')]);
});

test('what was forgotten, because it was too large, is counted', async () => {
  const data = { cv: 'x'.repeat(1_000_000) };
  const people = Array.from({ length: 35 }, (_, index) => ({
    ...{ app: 'raet', lifecycle: 'individual', id: `person-${index}`, data },
  }));
  await here.mock.seed(people);
  await here.watched.page.getByText('2 older ones were forgotten').waitFor();
});

test('reset forgets all', async () => {
  const { page } = here.watched;
  await here.create();
  await here.button('Arm').click();
  await expect.poll(() => page.locator('#thing-list > li, #armed-list > li').count()).toBe(2);
  await here.button('Reset').click();
  await expect.poll(() => page.locator('.list > li').count()).toBe(0);
  expect((await send(`${here.mock.url}/__mock/entities`)).body.data).toEqual([]);
});

test("a world's page shows, changes and resets that world alone", async () => {
  const world = `${here.mock.url}/w/alone`;
  const outside = await here.create();
  const inside = (await post(`${world}${CREATE}`, GUEST)).body.data?.bill_id as string;
  await here.watched.page.goto(`${world}/__mock`);
  await here.thing(inside).waitFor();
  expect(await here.watched.page.locator('#thing-list > li').count()).toBe(1);
  await here.button(`Pay: bill ${inside}, PENDING`).click();
  await here.thing(inside).getByText('PAID').waitFor();
  expect(await here.thing(inside).getByRole('link').getAttribute('href')).toBe(
    `/w/alone/__mock/pay/${inside}`,
  );
  await here.button('Reset').click();
  await expect.poll(() => here.watched.page.locator('#thing-list > li').count()).toBe(0);
  expect(await here.stateOf(outside)).toBe('PENDING');
});

test('a reset elsewhere is seen, also one by the test that started the mock', async () => {
  const { page } = here.watched;
  for (const reset of [() => here.mock.reset(), () => post(`${here.mock.url}/__mock/reset`)]) {
    await here.create();
    here.mock.arm({ fault: 'latency' });
    await expect
      .poll(() => page.locator('#request-list > li, #thing-list > li, #armed-list > li').count())
      .toBe(3);
    await reset();
    await expect.poll(() => page.locator('.list > li').count()).toBe(0);
  }
});

test('the keyboard has a way past a long list', async () => {
  const { page } = here.watched;
  const id = await here.create();
  for (let count = 0; count < 60; count++)
    await post(`${here.mock.url}${PAYTURE}/billStatus`, { bill_id: id });
  await here.thing(id).waitFor();
  for (let times = 0; (await here.focused()) !== `Pay: bill ${id}, PENDING`; times++) {
    expect(times).toBeLessThan(20);
    await page.keyboard.press('Tab');
    const isLink = await page.evaluate(() => document.activeElement?.getAttribute('href') === '#things');
    if (isLink) await page.keyboard.press('Enter');
  }
});

test('by the keyboard alone', async () => {
  const { page } = here.watched;
  const id = await here.create();
  await here.thing(id).waitFor();
  await here.requests().first().waitFor();
  const press = async (label: RegExp) => {
    for (let times = 0; times < 40; times++) {
      await page.keyboard.press('Tab');
      if (label.test(await here.focused())) return;
    }
    throw new Error(`${label} is not reached`);
  };
  await press(/^clear$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => here.requests().locator('pre').first().isVisible()).toBe(true);
  await press(/^Pay:/);
  await page.keyboard.press('Enter');
  await expect.poll(() => here.thing(id).locator('.state').textContent()).toBe('PAID');
  // The button is gone, but not the place.
  expect(await here.focused()).toContain(`bill ${id}, PAID`);
  await press(/^fault$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await press(/^fault-times$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#armed-list > li').count()).toBe(1);
});

test('says when the mock is gone, and goes on when it is back', async () => {
  const other = await startMock();
  const { page } = await open(here.browser);
  await page.goto(`${other.url}/__mock`);
  await page.getByText('Live', { exact: true }).waitFor();
  await other.close();
  await page.getByText('The mock does not answer').waitFor();
  const trouble = page.getByRole('alert').getByText('The mock does not answer.');
  await page.getByRole('button', { name: 'Reset' }).click();
  await trouble.waitFor();
  const again = await startMock({ port: other.port });
  await page.getByText('Live', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Reset' }).click();
  await trouble.waitFor({ state: 'hidden' });
  await post(`${again.url}${CREATE}`, GUEST);
  await expect.poll(() => page.locator('#request-list > li').count()).toBe(1);
  await page.context().close();
  await again.close();
});

test.each([
  [1280, 'light'],
  [390, 'dark'],
] as const)('at %s px, %s: nothing is wider than the page, all is labelled', async (width, colorScheme) => {
  const { page, complaints } = await open(here.browser, { viewport: { width, height: 800 }, colorScheme });
  await page.goto(`${here.mock.url}/__mock`);
  await here.create({ ...GIFT, user_id: 'u'.repeat(200) });
  await post(`${here.mock.url}${PAYTURE}/${'x'.repeat(150)}`, {});
  await page.locator('#thing-list > li').waitFor();
  await page.locator('#request-list summary').first().click();
  const problems = await page.evaluate(() => {
    const wide =
      document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['too wide'] : [];
    const controls = [...document.querySelectorAll<HTMLInputElement>('button, input, select, a')];
    const unnamed = controls.filter(
      (control) => !control.labels?.length && !control.ariaLabel && !control.textContent?.trim(),
    );
    return [...wide, ...unnamed.map((control) => control.outerHTML)];
  });
  expect(problems).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});
