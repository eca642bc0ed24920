import { addCopyButtons } from './copy.ts';
import { copyAsMarkdown } from './copy-markdown.ts';
import { keepVersionLinksAtCall, titleAfterCall } from './document.ts';
import { loadScript } from './load-script.ts';
import { returnToPlace } from './place.ts';
import { searchEverywhere } from './search-dialog.ts';
import { findInHiddenTabs, rememberLanguage } from './tabs.ts';
import { themeButton } from './theme.ts';

// What every page has. The keys work at once; for the rest, the page, which is complete without it, is to be seen first.
searchEverywhere();
themeButton();
if (!document.body.classList.contains('redoc')) returnToPlace();
requestAnimationFrame(() =>
  setTimeout(() => {
    addCopyButtons();
    copyAsMarkdown();
    findInHiddenTabs();
    rememberLanguage();
    if (document.body.classList.contains('document')) {
      keepVersionLinksAtCall();
      titleAfterCall();
      // Nobody waits for it: without it, the panels are empty.
      void loadScript('try-it.js').catch(() => undefined);
    }
  }),
);
