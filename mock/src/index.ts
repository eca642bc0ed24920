export type { Seed } from './entities/seed.ts';
export type { LogStyle } from './http/access-log.ts';
export { type Mock, type MockOptions, startMock } from './http/server.ts';
