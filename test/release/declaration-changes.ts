import type { ChangeName } from '../../scripts/release/changes.ts';

/** Declarations before and after a change. */
export interface DeclarationChange {
  readonly what: string;
  readonly change: ChangeName;
  readonly before: string;
  readonly after: string;
}

/** Examples for each rule of changes in types. */
export const declarationChanges: readonly DeclarationChange[] = [
  {
    what: 'an option',
    change: 'optionAdded',
    before: 'export declare function poll(options: { timeout?: number }): void;',
    after: 'export declare function poll(options: { timeout?: number; interval?: number }): void;',
  },
  {
    what: 'a parameter that may be left out',
    change: 'optionAdded',
    before: 'export declare function poll(until: () => boolean): void;',
    after: 'export declare function poll(until: () => boolean, options?: object): void;',
  },
  {
    what: 'an option inside of another',
    change: 'optionAdded',
    before: 'export declare function start(options?: { log?: { style?: string } }): void;',
    after: 'export declare function start(options?: { log?: { style?: string; level?: string } }): void;',
  },
  {
    what: 'an option of a method, whose parameters the compiler compares both ways',
    change: 'optionWider',
    before: 'export interface Client { log(level: "info"): void } export declare const client: Client;',
    after:
      'export interface Client { log(level: "info" | "debug"): void } export declare const client: Client;',
  },
  {
    what: 'an option that must be given',
    change: 'optionRequired',
    before: 'export declare function poll(options: { timeout?: number }): void;',
    after: 'export declare function poll(options: { timeout: number }): void;',
  },
  {
    what: 'a parameter that must be given',
    change: 'optionRequired',
    before: 'export declare function poll(until?: () => boolean): void;',
    after: 'export declare function poll(until: () => boolean): void;',
  },
  {
    what: 'a level of LogLevel',
    change: 'optionWider',
    before:
      'export type LogLevel = "off" | "warn"; export declare function log(options: { level?: LogLevel }): void;',
    after:
      'export type LogLevel = "off" | "warn" | "debug"; export declare function log(options: { level?: LogLevel }): void;',
  },
  {
    what: 'another type of an option',
    change: 'optionWider',
    before: 'export declare function wait(time: number): void;',
    after: 'export declare function wait(time: number | (() => number)): void;',
  },
  {
    what: 'use()',
    change: 'methodAdded',
    before: 'export interface Client { close(): void } export declare function create(): Client;',
    after:
      'export interface Client { close(): void; use(one: object): void } export declare function create(): Client;',
  },
  {
    what: 'a member of an error',
    change: 'methodAdded',
    before: 'export declare class ApiError extends Error { #secret; readonly status: number }',
    after:
      'export declare class ApiError extends Error { #secret; readonly status: number; readonly attempts: number }',
  },
  {
    what: 'a member of a report that is only named',
    change: 'methodAdded',
    before: 'export interface Report { readonly days: string[] }',
    after: 'export interface Report { readonly days: string[]; readonly version: string }',
  },
  {
    what: 'a member of what comes in a promise of a list',
    change: 'methodAdded',
    before: 'export declare function list(): Promise<readonly { id: string }[]>;',
    after: 'export declare function list(): Promise<readonly { id: string; name: string }[]>;',
  },
  {
    what: 'a method of what is received, and given back',
    change: 'methodAdded',
    before:
      'export interface Mock { stop(): void } export declare function start(): Promise<Mock>; export declare function reset(mock: Mock): void;',
    after:
      'export interface Mock { stop(): void; pause(): void } export declare function start(): Promise<Mock>; export declare function reset(mock: Mock): void;',
  },
  {
    what: 'a member of a class with private ones, which only the package makes',
    change: 'methodAdded',
    before: 'export declare class Log { #all; size: number } export declare function reset(log: Log): void;',
    after:
      'export declare class Log { #all; size: number; last: string } export declare function reset(log: Log): void;',
  },
  {
    what: 'a method of what programs write themselves',
    change: 'optionRequired',
    before:
      'export interface Logger { warn(): void; debug?(): void } export declare function start(logger: Logger): void;',
    after:
      'export interface Logger { warn(): void; debug(): void } export declare function start(logger: Logger): void;',
  },
  {
    what: 'a parameter of a handler',
    change: 'methodAdded',
    before: 'export declare function on(handler: (event: string) => void): void;',
    after: 'export declare function on(handler: (event: string, status: number) => void): void;',
  },
  {
    what: 'a member that may be missing',
    change: 'memberWider',
    before: 'export declare function get(): { id: string };',
    after: 'export declare function get(): { id?: string };',
  },
  {
    what: 'a value that a handler gets',
    change: 'memberWider',
    before: 'export declare function on(handler: (outcome: "done") => void): void;',
    after: 'export declare function on(handler: (outcome: "done" | "expired") => void): void;',
  },
  {
    what: 'the code of an error',
    change: 'errorCode',
    before: 'export declare class TimeoutError extends Error { readonly code = "TimeoutError" }',
    after: 'export declare class TimeoutError extends Error { readonly code = "Timeout" }',
  },
  {
    what: 'one more object that may be returned',
    change: 'memberWider',
    before: 'interface B { readonly b: 1 } export declare function get(): B;',
    after:
      'interface A { readonly a: 1 } interface B { readonly b: 1 } export declare function get(): A | B;',
  },
  {
    what: 'a type parameter',
    change: 'typeParameter',
    before: 'export interface Page { readonly items: unknown[] }',
    after: 'export interface Page<Item> { readonly items: unknown[] }',
  },
];

/** Declarations of which no program notices that they differ. */
export const sameDeclarations: readonly Pick<DeclarationChange, 'what' | 'before' | 'after'>[] = [
  {
    what: 'another name of a parameter or a type parameter',
    before: 'export declare function unwrap<Data>(result: { data: Data }): Data;',
    after: 'export declare function unwrap<Value>(answer: { data: Value }): Value;',
  },
  {
    what: 'a type that is written in its place, or named',
    before: 'export declare function get(options: { id: string }): void;',
    after: 'interface Options { id: string } export declare function get(options: Options): void;',
  },
  {
    what: 'what is private',
    before: 'export declare class Client { #token; private name: string; close(): void }',
    after: 'export declare class Client { private label: string; close(): void }',
  },
  {
    what: 'what constructs a class that is exported as a type',
    before: 'declare class World { #log; constructor(log: string); stop(): void } export type { World };',
    after: 'declare class World { #log; constructor(log: number); stop(): void } export type { World };',
  },
  {
    what: 'a type that depends on another',
    before:
      'type Of<T> = T extends { tree: infer Tree } ? Tree : never; export declare function create<T>(one: T): Of<T>;',
    after:
      'type Of<T> = T extends { tree: infer Tree } ? Tree : never; export declare function create<T>(one: T): Of<T>; export {};',
  },
  {
    what: 'a type that contains itself',
    before: 'export interface Tree { readonly parts: Tree[] } export declare function tree(): Tree;',
    after:
      'export interface Tree { readonly parts: Tree[] } export declare function tree(): Tree; export {};',
  },
];
