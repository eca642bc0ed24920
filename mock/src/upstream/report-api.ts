import { Failure, json, success } from '../http/answer.ts';
import type { Router } from '../http/router.ts';
import type { UpstreamSettings } from './with-upstream.ts';

const NO_UPSTREAM = 'This mock is not in front of the real server: start it with --upstream URL';

/** Adds `/__mock/upstream` and `/__mock/reports`, which tell about the real server and how its answers differ from the spec. */
export function addReportApi(router: Router, settings: UpstreamSettings | undefined): void {
  router.add('GET', '/__mock/upstream', () =>
    success(settings === undefined ? null : { url: settings.upstream.url, fallback: settings.fallback }),
  );

  // As `spec:learn` takes it, without an envelope.
  router.add('GET', '/__mock/reports', () => {
    if (settings === undefined) throw new Failure(404, NO_UPSTREAM);
    return json(200, settings.reports.report(), {
      'content-disposition': 'attachment; filename="drift.json"',
    });
  });

  router.add('DELETE', '/__mock/reports', async () => {
    if (settings === undefined) throw new Failure(404, NO_UPSTREAM);
    await settings.reports.clear();
    return success({});
  });
}
