import type { Hit } from '../search/find.ts';
import { siteFolder } from './places.ts';

const kinds = { operation: 'call', guide: 'guide', client: 'client', error: 'error' };

/** A row that leads to what was found, with the words that were found marked. */
export function rowOf({ kind, title, summary, href, terms, inAnswer }: Hit): HTMLLIElement {
  const link = document.createElement('a');
  link.href = siteFolder + href;
  const name = document.createElement(kind === 'operation' ? 'code' : 'span');
  name.append(...marked(title, terms));
  const text = document.createElement('span');
  text.className = 'summary';
  text.append(...marked(inAnswer ? `${summary} (in the answer: ${terms.join(', ')})` : summary, terms));
  const badge = document.createElement('span');
  badge.className = 'badge';
  badge.textContent = kinds[kind];
  link.append(name, text);
  const row = document.createElement('li');
  row.append(link, badge);
  return row;
}

function marked(text: string, terms: readonly string[]): (Node | string)[] {
  const longest = terms.filter((term) => term.length > 1).sort((one, other) => other.length - one.length);
  if (longest.length === 0) return [text];
  const pattern = longest.map((term) => term.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&')).join('|');
  return text.split(new RegExp(`(${pattern})`, 'iu')).map((part, index) => {
    if (index % 2 === 0) return part;
    const mark = document.createElement('mark');
    mark.textContent = part;
    return mark;
  });
}
