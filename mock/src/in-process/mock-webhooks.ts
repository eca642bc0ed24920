import { readWebhookFault } from '../webhooks/arm-webhook.ts';
import type { WebhookDelivery } from '../webhooks/delivery.ts';
import { completeEndpoint, type WebhookEndpoint, type WebhookRules } from '../webhooks/webhook-endpoint.ts';
import type { WebhookFault } from '../webhooks/webhook-faults.ts';
import type { Webhooks } from '../webhooks/webhooks.ts';

/** The webhooks of a world. */
export class MockWebhooks {
  readonly #webhooks: Webhooks;
  readonly #rules: WebhookRules;

  constructor(webhooks: Webhooks, rules: WebhookRules) {
    this.#webhooks = webhooks;
    this.#rules = rules;
  }

  /**
   * Sends webhooks to an endpoint, in place of the one that the mock was started with; with `entity`, those about that one only.
   * Throws an Error if anything is wrong with it.
   */
  add(endpoint: WebhookEndpoint): { remove(): void } {
    const id = this.#webhooks.add(completeEndpoint(endpoint, this.#rules.secret));
    return { remove: () => void this.#webhooks.remove(id) };
  }

  /** Arms a fault for the next webhooks. Throws an Error if there is no such fault. */
  arm(fault: WebhookFault): void {
    this.#webhooks.arm(readWebhookFault({ ...fault }, 'webhooks.arm()'));
  }

  /** Returns the last webhooks, the newest first. */
  deliveries(): WebhookDelivery[] {
    return this.#webhooks.deliveries();
  }

  /** Sends a webhook once more, with the same id. Throws an Error if it is not known any more, or under way. */
  sendAgain(id: string): void {
    if (!this.#webhooks.sendAgain(id))
      throw new Error(`There is no webhook with the id ${id}, or it is under way`);
  }

  /** Waits until all webhooks are delivered, failed or dropped. */
  settled(): Promise<void> {
    return this.#webhooks.settled();
  }
}
