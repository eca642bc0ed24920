import type { CoveredCall } from './covered-calls.ts';
import { compareRanks, type Rank } from './rank.ts';

/** A member of answers that is inferred. */
export interface NextMember {
  /** A call that answers with it: the one that is most worth it. */
  readonly operation: string;
  /** Where in its answer. */
  readonly pointer: string;
  /** How many calls answer with it. */
  readonly calls: number;
}

/** Why they are in their order. */
export const MEMBER_ORDER =
  'of charges; of what users are shown; of latest versions; what the most calls answer with';

/** The members that are inferred, from what is most worth seeing in an answer on. What several calls share is there once. */
export function nextMembers(calls: readonly CoveredCall[], shown: ReadonlySet<string>): NextMember[] {
  const found = calls.flatMap((call) =>
    call.members
      .filter(({ source }) => source === 'inferred')
      .map(({ declaredAt, pointer }) => ({ call, pointer, key: `${call.document} ${declaredAt}` })),
  );
  return [...Map.groupBy(found, ({ key }) => key).values()]
    .map((uses, index) => {
      const callers = new Set(uses.map(({ call }) => call.id)).size;
      const ranked = uses.map(({ call, pointer }) => ({ call, pointer, rank: rankOf(call, shown) }));
      const [best] = ranked.toSorted((a, b) => compareRanks(a.rank, b.rank));
      return { best, callers, index };
    })
    .flatMap(({ best, callers, index }) =>
      best ? [{ ...best, callers, order: [...best.rank, -callers, index] }] : [],
    )
    .sort((a, b) => compareRanks(a.order, b.order))
    .map(({ call, pointer, callers }) => ({ operation: call.id, pointer, calls: callers }));
}

const rankOf = ({ id, effect, supersededBy }: CoveredCall, shown: ReadonlySet<string>): Rank => [
  effect === 'charge' ? 0 : 1,
  shown.has(id) ? 0 : 1,
  supersededBy === undefined ? 0 : 1,
];
