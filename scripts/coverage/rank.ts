/** What goes before what: the first number that differs decides, and the lower one goes first. */
export type Rank = readonly number[];

export const compareRanks = (a: Rank, b: Rank): number =>
  a.map((value, at) => value - (b[at] ?? 0)).find((by) => by !== 0) ?? 0;
