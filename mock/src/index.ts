export type { PossibleAction, ShownEntity } from './control/shown-entity.ts';
export type { Seed } from './entities/seed.ts';
export type { FaultRequest } from './faults/fault-request.ts';
export type { LogStyle } from './http/access-log.ts';
export { type Mock, type MockOptions, startMock } from './http/server.ts';
export type { InProcessOptions } from './in-process/assemble.ts';
export { createMock, type InProcessMock, type NamedMockWorld } from './in-process/in-process-mock.ts';
export type { ArmedHandle, EntityFilter, MockWorld } from './in-process/mock-world.ts';
export type { ShownRequest } from './request-log/shown-request.ts';
