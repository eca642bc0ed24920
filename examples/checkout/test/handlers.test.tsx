import { createRequire } from 'node:module';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { setupServer } from 'msw/node';
import type { paths } from 'node-behind-api-client/payments/v20';
import { createOpenApiHttp } from 'openapi-msw';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { endpoint } from '../src/behindApi.ts';
import { Shop } from '../src/Shop.tsx';

// The package has the API's documents; these are the examples of their answers, by name.
const { examples } = createRequire(import.meta.url)('node-behind-api-client/openapi/all.json').components;

// Paths, requests and answers have the types of the document.
const http = createOpenApiHttp<paths>({ baseUrl: endpoint });

const handlers = [
  http.post('/api/payments/20/payture/billCreateUnauthorised', ({ response }) =>
    response(200).json(examples.billCreated.value),
  ),
  http.post('/api/payments/20/payture/billStatus', async ({ request, response }) => {
    const { bill_id } = await request.json();
    if (bill_id !== 'of-a-friend') return response(200).json(examples.billDone.value);
    return response(200).json({ success: false, message: 'Bill not found' });
  }),
];

const server = setupServer(...handlers);

beforeAll(() => server.listen());
afterEach(() => {
  cleanup();
  localStorage.clear();
  history.replaceState(null, '', '/');
});
afterAll(() => server.close());

const goTo = vi.fn();
const show = (address = '/') => {
  history.replaceState(null, '', address);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Shop goTo={goTo} />
    </QueryClientProvider>,
  );
};

test('leads to the payment page of the bill', async () => {
  show();
  fireEvent.click(screen.getByText('Buy'));
  await vi.waitFor(() =>
    expect(goTo).toHaveBeenCalledExactlyOnceWith(examples.billCreated.value.data.bill.payUrl),
  );
});

test('shows a bill that is done', async () => {
  show('/?bill_id=mine');
  expect(await screen.findByText('Thank you, your payment has arrived.')).toBeTruthy();
});

test('asks for the bill of the address', async () => {
  show('/?bill_id=of-a-friend');
  expect((await screen.findByRole('alert')).textContent).toContain('name the bill of-a-friend.');
});

test('the compiler refuses an answer that does not fit', () => {
  http.post('/api/payments/20/payture/billStatus', ({ response }) =>
    // @ts-expect-error A bill has a status, and no state.
    response(200).json({ success: true, data: { state: 'DONE' } }),
  );
});
