import type { Handle } from '@sveltejs/kit/hooks';
import { behindApiFor } from './lib/server/behindApi.ts';

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.behindApi = behindApiFor(event.cookies.get('token'));
  return resolve(event);
};
