/** What a reader may stand at. */
const PLACES = '[id^="/"], .export, details[data-group], .prose :is(h2, h3)';
const GROUPS = 'details[data-group]';

interface Place {
  /** The place that is read, by its number in the page, and how far below the upper edge it begins, in pixels. */
  readonly index: number;
  readonly offset: number;
  /** How far the page was scrolled, in pixels. */
  readonly height: number;
  /** Which groups are open. */
  readonly open: readonly boolean[];
}

/**
 * Leads back to where the reader was, when a page is reloaded or gone back to. Browsers go to the same height, at which something else
 * stands: what is far below has only been estimated.
 */
export function returnToPlace(): void {
  addEventListener('pagehide', () => keep(placeOf()));
  const place = keptPlace();
  if (!place) return;
  for (const [index, group] of groups().entries()) group.open = place.open[index] ?? group.open;
  if (place.index === -1) return;
  history.scrollRestoration = 'manual';
  goTo(place);
}

/** Leads back to the same height, in a list that has only come now. */
export function returnToHeight(): void {
  const place = keptPlace();
  if (place) scrollTo(0, place.height);
}

/** Where the reader was when the page was left, if it is not opened anew. */
function keptPlace(): Place | undefined {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type === 'navigate') return undefined;
  try {
    return JSON.parse(sessionStorage.getItem(key()) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(place: Place): void {
  try {
    sessionStorage.setItem(key(), JSON.stringify(place));
  } catch {
    // Some browsers keep nothing for pages that are opened as files.
  }
}

/** Not in the state of the history: a browser that reloads a page does not take it any more. */
const key = (): string => `place ${location.pathname}`;

const groups = (): HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>(GROUPS)];

const places = (): Element[] => [...document.querySelectorAll(PLACES)];

function placeOf(): Place {
  const tops = places().map((element) => element.getBoundingClientRect().top);
  const index = scrollY === 0 ? -1 : tops.findLastIndex((top) => top < innerHeight / 3);
  return { index, offset: tops[index] ?? 0, height: scrollY, open: groups().map(({ open }) => open) };
}

/** What comes near is laid out only then, and moves the place: so it is gone to for some frames, unless the reader goes elsewhere. */
const FRAMES = 30;

function goTo({ index, offset }: Place): void {
  const element = places()[index];
  if (!element) return;
  const own = new AbortController();
  for (const type of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    addEventListener(type, () => own.abort(), { once: true, passive: true, signal: own.signal });
  let left = FRAMES;
  const step = (): void => {
    if (own.signal.aborted) return;
    scrollBy({ top: element.getBoundingClientRect().top - offset, behavior: 'instant' });
    if (left-- > 0) requestAnimationFrame(step);
    else own.abort();
  };
  step();
}
