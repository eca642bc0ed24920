export type { LogStyle } from './request-line.ts';
export type { Seed } from './seed.ts';
export { type Mock, type MockOptions, startMock } from './server.ts';
