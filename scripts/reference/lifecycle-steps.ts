import type { LifecycleExtension } from '../../mock/src/spec/lifecycle-extension.ts';
import type { SiteDocument } from './site.ts';

export interface Step {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** How things get from one state to another: by what happens outside the API, and by what a call does. */
export function stepsOf(
  { content }: SiteDocument,
  { actions = {} }: LifecycleExtension,
  name: string,
): Step[] {
  const outside = Object.entries(actions).flatMap(([action, { from, to, title = action }]) =>
    [from].flat().map((state) => ({ from: state, to, label: title })),
  );
  const inside = Object.values(content.paths).flatMap(({ post }) => {
    const { lifecycle, answers = {} } = post['x-state'] ?? {};
    if (lifecycle !== name) return [];
    return Object.entries(answers).flatMap(([from, { then }]) =>
      then ? [{ from, to: then, label: post.operationId.split('.').at(-1) ?? '' }] : [],
    );
  });
  return [...outside, ...inside];
}
