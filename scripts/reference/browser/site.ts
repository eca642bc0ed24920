import { addCopyButtons } from './copy.ts';
import { keepVersionLinksAtCall, titleAfterCall } from './document.ts';
import { findInHiddenTabs, rememberLanguage } from './tabs.ts';

// What every page has. The page, which is complete without it, is to be seen first.
requestAnimationFrame(() =>
  setTimeout(() => {
    addCopyButtons();
    findInHiddenTabs();
    rememberLanguage();
    if (document.body.classList.contains('document')) {
      keepVersionLinksAtCall();
      titleAfterCall();
    }
  }),
);
