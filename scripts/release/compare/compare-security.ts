import type { CallContract } from '../calls.ts';
import { type Difference, made, undone } from './difference.ts';

/** Compares the ways in which a call can be authorised. */
export function compareSecurity(before: CallContract, after: CallContract): Difference[] {
  const [old, now] = [waysOf(before), waysOf(after)];
  const [wasFree, isFree] = [old.some(isNothing), now.some(isNothing)];
  if (wasFree !== isFree) {
    return isFree
      ? [undone('tokenNeeded', 'needs no access token any more')]
      : [made('tokenNeeded', 'needs an access token')];
  }
  // What asks for less is fine for those who send more.
  const added = now.filter((way) => !old.some((other) => includes(way, other)));
  const gone = old.filter((way) => !now.some((other) => includes(way, other)));
  return [
    ...added.map((way) => made('tokenAccepted', `can be authorised by ${name(way)}`)),
    ...gone.map((way) => undone('tokenAccepted', `can no longer be authorised by ${name(way)} alone`)),
  ];
}

/** The schemes that have to be there together, by name. */
type WayIn = Readonly<Record<string, string>>;

function waysOf({ document, security }: CallContract): WayIn[] {
  const { securitySchemes = {} } = document.components as {
    securitySchemes?: Readonly<Record<string, unknown>>;
  };
  const list = (security ?? []) as readonly Readonly<Record<string, unknown>>[];
  const ways = list.map((requirement) => {
    const schemes = Object.entries(requirement);
    return Object.fromEntries(
      schemes.map(([key, scopes]) => [key, JSON.stringify([securitySchemes[key], scopes])] as const),
    );
  });
  return ways.length === 0 ? [{}] : ways;
}

const isNothing = (way: WayIn): boolean => Object.keys(way).length === 0;

/** Whether who has all of one way has all of another. */
const includes = (way: WayIn, other: WayIn): boolean =>
  Object.entries(other).every(([key, definition]) => way[key] === definition);

const name = (way: WayIn): string => Object.keys(way).join(' and ');
