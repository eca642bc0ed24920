import { type Body, type Example, type OpenApiDocument, type Reference, resolveIn } from '../spec/openapi.ts';
import type { SiteOperation } from './site.ts';

/** A failure that the spec has an example of. */
export interface Failure {
  readonly status: string;
  readonly summary: string;
  readonly message: string;
  readonly code: number | undefined;
}

/** The failures of an operation, also those that come with the HTTP status 200. */
export function failuresOf(document: OpenApiDocument, { path }: SiteOperation): Failure[] {
  const responses = document.paths[path]?.post.responses ?? {};
  return Object.entries<Body | Reference>(responses).flatMap(([status, response]) => {
    const { examples = {} } = resolveIn<Body>(document, response).content['application/json'];
    return Object.values(examples).flatMap((example) => {
      const { summary, value } = resolveIn<Example>(document, example);
      const answer = value as { success: boolean; message?: string; code?: number };
      if (answer.success) return [];
      return [{ status, summary, message: answer.message ?? '', code: answer.code }];
    });
  });
}
