import { afterAll, beforeAll, describe } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { bundle } from './bundle.ts';
import { consumers } from './consumers.ts';
import { contents } from './contents.ts';
import { useConsumer } from './installed.ts';
import { linters } from './linters.ts';
import { runtime } from './runtime.ts';
import { texts } from './texts.ts';

// The package as others get it: packed, and installed into a project of theirs.

const consumer = useConsumer();
let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

describe('the tarball', () => contents(consumer));
describe('its texts', () => texts(consumer, () => mock));
describe('its manifest', () => linters(consumer));
describe('at run time', () => runtime(consumer, () => mock));
describe('TypeScript', () => consumers(consumer));
describe('a bundle for browsers', () => bundle(consumer, () => mock));
