import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { waitBefore } from '../../src/backoff.ts';

const LONGEST_ASKED = 30_000;
const repeats = fc.nat({ max: 2_000 });
const shares = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
/** The most that a wait can be where the server asks for none. */
const limit = (repeat: number) => Math.min(500 * 2 ** repeat, 8_000);
const asking = (retryAfter: string) => new Response(null, { headers: { 'Retry-After': retryAfter } });

/** The wait where chance gives a share of the longest. */
function waitSharing(share: number, ...about: Parameters<typeof waitBefore>): number {
  const random = vi.spyOn(Math, 'random').mockReturnValue(share);
  try {
    return waitBefore(...about);
  } finally {
    random.mockRestore();
  }
}

describe('without Retry-After', () => {
  test('the wait is a random share of a time that doubles up to 8 s', () => {
    fc.assert(
      fc.property(repeats, shares, (repeat, share) => {
        expect(waitSharing(share, repeat, undefined)).toBeCloseTo(share * limit(repeat), 6);
        expect(waitSharing(share, repeat, new Response())).toBeCloseTo(share * limit(repeat), 6);
      }),
    );
  });

  test('every wait from none to the limit can come', () => {
    fc.assert(
      fc.property(repeats, (repeat) => {
        const wait = waitBefore(repeat, undefined);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThan(limit(repeat));
      }),
    );
  });
});

describe('with Retry-After', () => {
  const NOW = Date.parse('2026-11-24T12:00:00Z');
  beforeAll(() => {
    vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  });
  afterAll(() => {
    vi.useRealTimers();
  });

  test('in seconds, it is as long as the server asks, up to 30 s', () => {
    fc.assert(
      fc.property(repeats, shares, fc.bigInt({ min: 0n, max: 10n ** 400n }), (repeat, share, seconds) => {
        const wait = waitSharing(share, repeat, asking(`${seconds}`));
        expect(wait).toBe(seconds < 30n ? Number(seconds) * 1_000 : LONGEST_ASKED);
      }),
      { examples: [[0, 0.5, 0n]] },
    );
  });

  const dates: Readonly<Record<string, (date: Date) => string>> = {
    'as HTTP writes it': (date) => date.toUTCString(),
    'in the old form of RFC 850': (date) => {
      const [, day, month, year, time] = /, (\d+) (\w+) \d\d(\d\d) (\S+) GMT/.exec(date.toUTCString()) ?? [];
      const weekday = date.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' });
      return `${weekday}, ${day}-${month}-${year} ${time} GMT`;
    },
  };
  test.each(Object.entries(dates))('as a date %s, it is until then, up to 30 s', (_, write) => {
    fc.assert(
      fc.property(repeats, fc.integer({ min: 0, max: 100_000 }), (repeat, seconds) => {
        const wait = waitBefore(repeat, asking(write(new Date(NOW + seconds * 1_000))));
        expect(wait).toBe(Math.min(seconds * 1_000, LONGEST_ASKED));
      }),
    );
  });

  test('as a date that has passed, it is no longer than without one', () => {
    fc.assert(
      fc.property(repeats, fc.integer({ min: 1, max: 10 ** 9 }), (repeat, seconds) => {
        const wait = waitBefore(repeat, asking(new Date(NOW - seconds * 1_000).toUTCString()));
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(limit(repeat));
      }),
    );
  });

  test.each(['soon', '-1', '-0.5', '10, 10', '+', '1 2', '12 seconds', 'NaN', 'Mon', '""', '{}', ' '])(
    'that says %j, it is as without',
    (garbage) => {
      expect(waitSharing(0.5, 0, asking(garbage))).toBe(250);
    },
  );

  test('whatever it says, the wait is a time from 0 to 30 s', () => {
    const header = fc.stringMatching(/^[\t\x20-\x7e\x80-\xff]*$/);
    fc.assert(
      fc.property(repeats, fc.oneof(header, fc.double().map(String)), (repeat, text) => {
        const wait = waitBefore(repeat, asking(text));
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(LONGEST_ASKED);
      }),
    );
  });
});
