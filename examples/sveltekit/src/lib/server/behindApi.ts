import { createBehindApi } from 'node-behind-api-client/core';
import { paymentsV20 } from 'node-behind-api-client/payments/v20';
import { BEHIND_ENDPOINT } from '$app/env/private';

const shared = createBehindApi({ endpoint: BEHIND_ENDPOINT, apis: [paymentsV20], timeout: 10_000 });

/** A client that acts for whoever has sent a request. */
export const behindApiFor = (accessToken: string | undefined) =>
  shared.withOptions({ accessToken: () => accessToken });
