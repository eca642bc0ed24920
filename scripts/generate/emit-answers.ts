import type { AnswerShapes, DocumentAnswers, OperationAnswers } from '../../src/drift/answers.ts';
import type { Shape, ShapeInFull } from '../../src/shapes/shape.ts';
import { type Api, folderOf } from '../spec/model.ts';
import {
  type Body,
  type Example,
  type OpenApiDocument,
  type Operation,
  type Reference,
  resolveIn,
  type Schema,
} from '../spec/openapi.ts';
import { BrokenSpecError } from '../spec/problems.ts';
import { Shapes } from './shapes.ts';

const constantOf = (api: Api): string => `${api.constant}Answers`;

/** What the answers of a document look like, for the drift check. */
export function emitAnswers(api: Api): string {
  return `import type { DocumentAnswers } from '../../../src/drift/answers.ts';

export const ${constantOf(api)}: DocumentAnswers = ${JSON.stringify(answersOf(api))};`;
}

/** The answers of all documents. */
export function emitAllAnswers(apis: readonly Api[]): string {
  return `import type { DocumentAnswers } from '../src/drift/answers.ts';
${apis.map((api) => `import { ${constantOf(api)} } from './${folderOf(api)}/answers.ts';`).join('\n')}

export const answers: readonly DocumentAnswers[] = [${apis.map(constantOf).join(', ')}];`;
}

export function answersOf({ file, document }: Api): DocumentAnswers {
  const shapes = new Shapes(document);
  const operations: Record<string, OperationAnswers> = {};
  for (const { post } of Object.values(document.paths)) {
    try {
      operations[post.operationId] = operationAnswers(post, document, shapes);
    } catch (error) {
      throw new BrokenSpecError([`${file}: ${post.operationId}: ${(error as Error).message}`]);
    }
  }
  return {
    operations,
    shapes: Object.fromEntries([...shapes.named].filter(([, shape]) => typeof shape !== 'string')),
  };
}

function operationAnswers(operation: Operation, document: OpenApiDocument, shapes: Shapes): OperationAnswers {
  const codes = new Set<unknown>();
  const answers = new Map<string, AnswerShapes>();
  for (const [status, reference] of Object.entries<Body | Reference>(operation.responses)) {
    const { content } = resolveIn<Body>(document, reference);
    const { schema, examples = {} } = content['application/json'];
    for (const example of Object.values(examples)) {
      const { value } = resolveIn<Example>(document, example);
      codes.add((value as { code?: unknown }).code);
    }
    const envelope = envelopeOf(schema, shapes, codes);
    const key = JSON.stringify(envelope);
    answers.set(key, { on: [...(answers.get(key)?.on ?? []), Number(status)], ...envelope });
  }
  return {
    answers: [...answers.values()],
    codes: [...codes].filter((code) => typeof code === 'number').sort((a, b) => a - b),
  };
}

/** The shapes of a success and of a failure; `success` tells them apart. */
function envelopeOf(schema: Schema, shapes: Shapes, codes: Set<unknown>): Omit<AnswerShapes, 'on'> {
  const envelope: { success?: Shape; failure?: Shape } = {};
  for (const branch of schema.oneOf ?? [schema]) {
    const full = shapes.inFull(branch);
    const success = valuesOf(full, 'success', shapes);
    if (success.includes(true)) envelope.success = shapes.of(branch);
    if (!success.includes(false)) continue;
    envelope.failure = shapes.of(branch);
    for (const code of valuesOf(full, 'code', shapes)) codes.add(code);
  }
  return envelope;
}

function valuesOf({ members }: ShapeInFull, name: string, { named }: Shapes): readonly unknown[] {
  const member = members?.[name];
  const shape = typeof member === 'string' ? named.get(member.slice(1)) : member;
  return typeof shape === 'object' ? (shape.values ?? []) : [];
}
