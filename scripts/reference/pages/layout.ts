import { type Html, html, raw } from '../html.ts';
import { wayToRoot } from '../links.ts';

export interface Page {
  /** From the root of the site: `guides/tokens.html`. */
  readonly path: string;
  /** The way to the root of the site, if it is not the one from `path`. */
  readonly root?: string;
  readonly title: string;
  readonly description: string;
  /** What the body is marked with, for the style. */
  readonly kind: 'start' | 'document' | 'redoc' | 'guide' | 'client' | 'errors' | 'downloads';
  /** Scripts below assets/ that this page needs beside `site.js`, in the order in which they run. */
  readonly scripts?: readonly string[];
  /** Stands in the bar at the top, beside the way back. */
  readonly bar?: Html;
  readonly body: Html;
}

const places = [
  { path: 'index.html', name: 'Operations', kinds: ['start', 'document', 'redoc'] },
  { path: 'guides/index.html', name: 'Guides', kinds: ['guide'] },
  { path: 'client/index.html', name: 'Client', kinds: ['client'] },
  { path: 'errors/index.html', name: 'Errors', kinds: ['errors'] },
  { path: 'downloads.html', name: 'Downloads', kinds: [] },
];

export function layout(page: Page): string {
  const { path, title, description, kind, scripts = [], bar, body, root = wayToRoot(path) } = page;
  const nav = places.map(
    (place) => html`<a href="${root}${place.path}"${place.path === path ? current : undefined}
      class="${place.path === path || place.kinds.includes(kind) ? 'here' : ''}">${place.name}</a>`,
  );
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${chosenTheme}
<meta name="description" content="${description}">
<link rel="icon" href="${root}assets/icon.svg">
<link rel="stylesheet" href="${root}assets/site.css">
${[...scripts, 'site.js'].map((script) => html`<script defer src="${root}assets/${script}"></script>\n`)}<noscript><style>.scripted{display:none}</style></noscript>
</head>
<body class="${kind}">
<a class="skip" href="#page-content">Skip to the content</a>
<header class="bar">
<a class="brand" href="${root}index.html" aria-label="Behind API">${mark}<span>Behind API</span></a>
${bar}
<button type="button" class="open-search scripted">Search <kbd aria-hidden="true">Ctrl K</kbd></button>
<button type="button" class="menu" popovertarget="site-menu">Menu</button>
<nav id="site-menu" popover aria-label="Site">${nav}</nav>
<button type="button" class="theme scripted" aria-label="Switch the theme">${halfMoon}</button>
</header>
<main id="page-content" tabindex="-1">
${body}
</main>
${kind !== 'redoc' && footer(root)}
</body>
</html>
`.text;
}

const footer = (root: string): Html => html`<footer><nav aria-label="More">
<a href="${root}versions.html">What changed between versions</a> <a href="${root}changelog.html">Changelog</a>
<a href="${root}downloads.html">Downloads</a> <a href="${root}llms.txt">llms.txt</a>
</nav></footer>`;

const current = raw(' aria-current="page"');

/** Before anything is painted. Redoc keeps the choice under this name as well. */
const chosenTheme = raw(
  "<script>try { document.documentElement.classList.add(localStorage.getItem('redoc.colorMode') ?? 'system') } catch {}</script>",
);

const halfMoon = raw(
  '<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 1.5a6.5 6.5 0 0 1 0 13Z" fill="currentColor"/></svg>',
);

/** The same as assets/icon.svg, in the colours of the page. */
const mark = raw(
  '<svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true"><rect x="1" y="1" width="9" height="9" rx="2" class="back"/><rect x="6" y="6" width="9" height="9" rx="2" class="front"/></svg>',
);
