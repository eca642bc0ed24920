import { Failure, success } from '../http/answer.ts';
import { checkParameters } from '../http/query.ts';
import type { Router } from '../http/router.ts';
import type { JsonObject } from '../utils/json.ts';
import { readWebhookFault } from './arm-webhook.ts';
import { type CompleteEndpoint, readEndpoint, type WebhookRules } from './webhook-endpoint.ts';
import { webhookFaults } from './webhook-faults.ts';

/** Adds `/__mock/webhooks`: where they are sent, what became of them, and what is to go wrong. */
export function addWebhookApi(router: Router, rules: WebhookRules): void {
  router.add('GET', '/__mock/webhooks', ({ world: { webhooks }, query }) => {
    checkParameters(query, ['limit', 'world'], 'GET /__mock/webhooks');
    return success({
      usual: webhooks.usualUrl ?? null,
      endpoints: webhooks.endpoints().map(({ id, endpoint }) => ({ id, ...withoutSecret(endpoint) })),
      deliveries: webhooks.deliveries().slice(0, readLimit(query)),
      armed: webhooks.armed(),
      faults: Object.entries(webhookFaults).map(([name, about]) => ({ name, ...about })),
    });
  });

  router.add('POST', '/__mock/webhooks', async (request) => {
    const endpoint = readEndpoint((await request.json()) ?? {}, rules);
    const id = request.world.webhooks.add(endpoint);
    return success({ id, ...withoutSecret(endpoint) });
  });

  router.add('POST', '/__mock/webhooks/faults', async (request) => {
    const fault = readWebhookFault((await request.json()) ?? {}, 'POST /__mock/webhooks/faults');
    request.world.webhooks.arm(fault);
    return success(fault);
  });

  router.add('DELETE', '/__mock/webhooks/faults', ({ world }) => {
    const disarmed = world.webhooks.armed().length;
    world.webhooks.disarm();
    return success({ disarmed });
  });

  router.add('POST', '/__mock/webhooks/deliveries/{id}/again', ({ params, world }) => {
    if (world.webhooks.sendAgain(String(params.id))) return success({});
    throw new Failure(404, `There is no webhook with the id ${params.id}, or it is under way`);
  });

  router.add('DELETE', '/__mock/webhooks/{id}', ({ params, world }) => {
    if (!world.webhooks.remove(Number(params.id))) {
      throw new Failure(404, `There is no endpoint with the id ${params.id}`);
    }
    return success({ removed: 1 });
  });
}

function readLimit(query: URLSearchParams): number | undefined {
  const limit = query.get('limit');
  if (limit === null) return undefined;
  if (/^\d{1,9}$/.test(limit)) return Number(limit);
  throw new Failure(
    400,
    `GET /__mock/webhooks: limit should be a whole number, not "${limit.slice(0, 100)}"`,
  );
}

function withoutSecret({ secret: _, fetch: _fetch, ...others }: CompleteEndpoint): JsonObject {
  return others;
}
