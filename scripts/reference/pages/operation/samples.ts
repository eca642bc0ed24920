import { type Html, html } from '../../html.ts';
import { samplesOf } from '../../samples.ts';
import type { SiteOperation } from '../../site.ts';
import { code } from '../parts.ts';
import { tabs } from '../tabs.ts';

/** For each example of the request the call in TypeScript and with curl. */
export function samples(operation: SiteOperation, anchor: string): Html {
  const all = samplesOf(operation).map(({ title, typescript, curl }, index) => ({
    title,
    body: html`<div class="languages">${tabs('Language', `${anchor}/language-${index}`, [
      { title: 'TypeScript', body: code(typescript.trimEnd(), 'ts') },
      { title: 'curl', body: code(curl.trimEnd(), 'sh') },
    ])}</div>`,
  }));
  const [only] = all;
  if (all.length === 1 && only) return only.body;
  return tabs('Example', `${anchor}/example`, all);
}
