import { callPathOf } from '../spec/names.ts';
import type { Effect, Schema } from '../spec/openapi.ts';
import type { Contract } from './contract.ts';

/** An operation as a program that calls it depends on it. */
export interface CallContract {
  /** Its call path. */
  readonly id: string;
  readonly app: string;
  readonly path: string;
  readonly effect: Effect;
  readonly deprecated: boolean;
  /** The client that reaches it. */
  readonly client: string;
  /** By wire name, in positional order. */
  readonly parameters: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  /** By HTTP status. */
  readonly responses: Readonly<Record<string, unknown>>;
  readonly security: readonly unknown[] | undefined;
  /** In which references lead somewhere. */
  readonly document: Contract;
}

export function callsOf(document: Contract): CallContract[] {
  return Object.entries(document.paths).map(([path, { post }]) => {
    const request = post.requestBody?.content['application/json'].schema;
    return {
      id: post.operationId,
      app: callPathOf(post.operationId).app,
      path,
      effect: post['x-effect'],
      deprecated: post.deprecated ?? false,
      client: document['x-client'] ?? 'main',
      parameters: request?.properties ?? {},
      required: request?.required ?? [],
      responses: post.responses,
      security: post.security ?? document.security,
      document,
    };
  });
}
