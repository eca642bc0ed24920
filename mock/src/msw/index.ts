import { type HttpHandler, HttpResponse, http } from 'msw';
import type { MockWorld } from '../in-process/mock-world.ts';

/**
 * Returns handlers for Mock Service Worker that let a mock, or one of its worlds, answer all requests to an endpoint. They are for
 * `setupServer` of `msw/node`: the mock runs on Node.
 *
 * @param world - what answers; a mock without a port will do
 * @param endpoint - the endpoint that the client under test has
 * @example
 * const mock = await createMock();
 * const server = setupServer(...mockHandlers(mock, 'https://api.behind.ai:6002'));
 */
export function mockHandlers(world: Pick<MockWorld, 'fetch'>, endpoint: string): HttpHandler[] {
  const everything = `${endpoint.replace(/\/+$/, '')}/*`;
  return [
    http.all(everything, async ({ request }) => {
      try {
        return await world.fetch(request);
      } catch (error) {
        // The mock broke the connection on purpose.
        if (error instanceof TypeError) return HttpResponse.error();
        throw error;
      }
    }),
  ];
}
