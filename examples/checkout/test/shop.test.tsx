import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { createMock } from 'node-behind-api-mock';
import { mockHandlers } from 'node-behind-api-mock/msw';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { endpoint } from '../src/behindApi.ts';
import { Shop } from '../src/Shop.tsx';

// The mock answers in this process, and remembers what was ordered; nothing listens on a port.
const mock = await createMock();
const server = setupServer(...mockHandlers(mock, endpoint));

beforeAll(() => server.listen());
afterEach(() => {
  cleanup();
  localStorage.clear();
  mock.reset();
});
afterAll(async () => {
  server.close();
  await mock.close();
});

const goTo = vi.fn();
const show = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Shop goTo={goTo} />
    </QueryClientProvider>,
  );

test('an order leads to the payment page, and shows as paid afterwards', async () => {
  show();
  fireEvent.click(screen.getByText('Buy'));
  await vi.waitFor(() => expect(goTo).toHaveBeenCalledOnce());
  const [bill] = mock.entities();
  expect(goTo.mock.lastCall?.[0]).toContain(bill?.id);

  mock.pay(bill?.id ?? '');
  cleanup();
  show();
  expect(await screen.findByText('Thank you, your payment has arrived.')).toBeTruthy();
});

test('a buyer who comes back by the button of the browser finds the payment', async () => {
  show();
  fireEvent.click(screen.getByText('Buy'));
  await vi.waitFor(() => expect(mock.entities()).toHaveLength(1));
  await vi.waitFor(() => expect(localStorage.length).toBe(1));
  fireEvent(window, Object.assign(new Event('pageshow'), { persisted: true }));
  expect(await screen.findByText('Your payment is being processed …')).toBeTruthy();
});

test('an order that is refused can be made again', async () => {
  await mock.answer({
    operation: 'V20.payments.payture.billCreateUnauthorised',
    example: 'refused',
    times: 1,
  });
  show();
  fireEvent.click(screen.getByText('Buy'));
  expect((await screen.findByRole('alert')).textContent).toBe('This could not be done.');
  fireEvent.click(screen.getByText('Order again'));
  await vi.waitFor(() => expect(mock.entities()).toHaveLength(1));
});

test('an order that may have been taken is not made again by itself', async () => {
  mock.arm({ fault: 'drop-after-work' });
  show();
  fireEvent.click(screen.getByText('Buy'));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^It is not certain whether/);
  expect(mock.entities()).toHaveLength(1);
});
