// Gives a page of another origin a function that charges with the built client.
import { type ClientOptions, createBehindApi, isBehindApiError } from 'node-behind-api-client';

declare global {
  var charge: (options: ClientOptions) => Promise<unknown>;
}

/** Returns the id of the bill, or the code of the error that was thrown. */
globalThis.charge = async (options) => {
  const { payture } = createBehindApi(options).V20.payments;
  // Leave several kept-alive connections, on each of which the browser sends a POST once more.
  await Promise.all([1, 2, 3].map(() => payture.billStatus('bill')));
  try {
    const bill = await payture.billCreate('subscription');
    return bill.data?.bill_id;
  } catch (error) {
    if (isBehindApiError(error)) return error.code;
    throw error;
  }
};
