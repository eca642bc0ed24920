export interface Entry {
  readonly path: string;
  readonly status?: number;
  readonly text?: string | undefined;
  readonly encoding?: string;
  readonly method?: string;
  readonly more?: object;
  readonly request?: object;
}

/** A HAR file, as browsers write them. */
export const har = (entries: readonly Entry[]) => ({
  log: {
    version: '1.2',
    creator: { name: 'Browser', version: '1' },
    pages: [{ id: 'page_1', title: 'Shop', startedDateTime: '2026-03-01T10:00:00.000Z', pageTimings: {} }],
    entries: entries.map((entry, index) => entryOf(entry, index)),
  },
});

/** An entry that began so many seconds after the recording. */
export const entryOf = (
  { path, status = 200, text, encoding, method = 'POST', more, request }: Entry,
  second = 0,
) => ({
  pageref: 'page_1',
  startedDateTime: new Date(Date.parse('2026-03-01T10:00:00.000Z') + second * 1000).toISOString(),
  time: 12,
  request: {
    ...{ method, url: `https://api.behind.ai:6002${path}`, httpVersion: 'h2', cookies: [], headers: [] },
    ...{ queryString: [], headersSize: -1, bodySize: 2, ...request },
  },
  response: {
    ...{ status, statusText: '', httpVersion: 'h2', cookies: [], headers: [], redirectURL: '' },
    content: {
      size: 1,
      mimeType: 'application/json',
      ...(text !== undefined && { text }),
      ...(encoding && { encoding }),
    },
    ...{ headersSize: -1, bodySize: 1, ...more },
  },
});

export const BILL_PATH = '/api/payments/20/payture/billStatus';

/** An answer of billStatus with more in it. */
export const bill = (more: object = {}): string =>
  JSON.stringify({
    success: true,
    data: { bill_info: { bill_status: 'PAID', amount: 99_900 }, status: 'PAID', ...more },
  });
