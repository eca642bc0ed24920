import { remember, remembered } from '../memory.ts';

const KEY = 'reference-mock';

/** Where the mock was the last time, or where it is by default. */
export const rememberedAddress = (): string => remembered(KEY) ?? 'http://127.0.0.1:4010';

export const rememberAddress = (address: string): void => remember(KEY, address);
