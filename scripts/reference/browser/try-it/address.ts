import { remember, remembered } from '../memory.ts';

const KEY = 'reference-mock';

/** The address that somebody typed, without slashes at its end; `http://` may be left out. It is undefined if there is no server in it. */
export function addressFrom(typed: string): string | undefined {
  const text = typed.trim().replace(/\/+$/, '');
  const address = /^https?:\/\//i.test(text) ? text : `http://${text}`;
  return URL.canParse(address) ? address : undefined;
}

/** Where the mock was the last time, or where it is by default. */
export const rememberedAddress = (): string => remembered(KEY) ?? 'http://127.0.0.1:4010';

export const rememberAddress = (address: string): void => remember(KEY, address);
