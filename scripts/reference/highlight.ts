import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import { escapeHtml, type Html, raw } from './html.ts';

hljs.registerLanguage('js', javascript);
hljs.registerLanguage('json', json);
hljs.registerLanguage('sh', bash);
hljs.registerLanguage('ts', typescript);

/** Code with its words marked by classes, which reference/styles/code.css colours. */
export const highlighted = (text: string, language: string): Html =>
  raw(hljs.getLanguage(language) ? hljs.highlight(text, { language }).value : escapeHtml(text));
