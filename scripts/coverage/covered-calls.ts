import { type Api, folderOf } from '../spec/model.ts';
import type { Effect, Observed, Source } from '../spec/openapi.ts';
import { type Member, membersOf } from './members.ts';

/** What coverage looks at in an operation. */
export interface CoveredCall {
  readonly id: string;
  /** `payments/v20` */
  readonly document: string;
  readonly source: Source;
  readonly answerSource: Source;
  readonly effect: Effect;
  readonly answersSeen: Observed | undefined;
  readonly supersededBy: string | undefined;
  readonly parameters: readonly { readonly source: Source }[];
  /** What its data can have in it. */
  readonly members: readonly Member[];
}

export const coveredCalls = (apis: readonly Api[]): CoveredCall[] =>
  apis.flatMap((api) =>
    api.modules.flatMap(({ calls }) =>
      calls.map((call) => ({
        ...call,
        document: folderOf(api),
        members: membersOf(api.document, call.data, call.id),
      })),
    ),
  );
