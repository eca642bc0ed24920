import type { Source } from '../../spec/openapi.ts';

/** What a search can find. */
export interface Entry extends Shown {
  readonly id: string;
  /** The last step of a call, the heading of a part of a guide, the name of an error. */
  readonly name: string;
  /** The call path, `V20.payments.payture.billCreate`; nothing for what is no operation. */
  readonly call: string;
  readonly path: string;
  /** The names of the arguments, in the client and in the request. */
  readonly arguments: string;
  /** What is said about the arguments. */
  readonly parameters: string;
  /** The names of the members of the answer. */
  readonly members: string;
  readonly description: string;
}

/** What the index keeps of an entry, to show it. */
export interface Shown {
  readonly kind: 'operation' | 'guide' | 'client' | 'error';
  readonly title: string;
  readonly summary: string;
  /** From the root of the site. */
  readonly href: string;
  readonly source: Source;
}
