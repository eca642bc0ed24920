import { isObject } from '../utils/json.ts';

/**
 * Puts a schema that takes everything where a schema refers to itself, such as that of a comment with its replies. What is below
 * the first of them is not checked; Prism would put references there that lead nowhere.
 */
export function cutCircles(document: object): void {
  const open = new Set<object>();
  const done = new Set<object>();
  const visit = (node: object) => {
    open.add(node);
    for (const [key, child] of Object.entries(node)) {
      if (open.has(child)) Object.assign(node, { [key]: {} });
      else if ((isObject(child) || Array.isArray(child)) && !done.has(child)) visit(child);
    }
    open.delete(node);
    done.add(node);
  };
  visit(document);
}
