import { catalogue } from '../../../../mock/src/faults/index.ts';
import { type Html, html } from '../../html.ts';
import type { SiteOperation } from '../../site.ts';

/** What a script needs to send a call to the mock. */
export interface TryIt {
  readonly path: string;
  /** The real server, which is never called. */
  readonly server: string;
  readonly needsToken: boolean;
  readonly bodies: readonly { readonly title: string; readonly body: unknown }[];
  /** Answers that the mock can be asked for, by the header `Prefer`. */
  readonly answers: readonly { readonly title: string; readonly prefer: string }[];
}

/** Filled in by a script when it is opened. */
export function tryIt({ call, path, server, requests, answers }: SiteOperation): Html {
  const data: TryIt = {
    path,
    server,
    needsToken: call.needsToken,
    bodies:
      requests.length > 0
        ? requests.map(({ summary, value }) => ({ title: summary, body: value }))
        : [{ title: call.summary, body: {} }],
    answers: answers.map(({ status, name, summary }) => ({
      title: status === '200' ? summary : `${status}: ${summary}`,
      prefer: status === '200' ? `example=${name}` : `code=${status}, example=${name}`,
    })),
  };
  return html`<details class="try scripted" data-call="${JSON.stringify(data)}"><summary>Try it with the mock</summary></details>`;
}

/** The faults of the mock, by their names. */
export type Faults = Readonly<Record<string, string>>;

export const faults = (): Faults =>
  Object.fromEntries(Object.entries(catalogue).map(([name, { title }]) => [name, title]));
