import { isObject } from '../place.ts';
import type { Context, Rule } from '../redocly.ts';

/** `npm run spec:add` writes what it cannot know as TODO. */
export const todo: Rule = () => ({
  any: (node: unknown, { location, report }: Context) => {
    if (!isObject(node)) return;
    for (const [key, text] of Object.entries(node)) {
      const what = typeof text === 'string' && !key.startsWith('x-') && /^TODO(?: (.*))?$/s.exec(text);
      if (what) report({ message: messageFor(key, what[1]), location: location.child(key) });
    }
  },
});

const messageFor = (key: string, hint: string | undefined): string =>
  hint === undefined ? `${key} is to be written` : `${key} is to be written: ${hint.trim()}`;
