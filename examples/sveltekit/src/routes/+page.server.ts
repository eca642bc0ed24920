import { fail, redirect } from '@sveltejs/kit';
import { isBehindApiError, unwrap } from 'node-behind-api-client/core';
import { english, failureText } from 'node-behind-api-client/failure-text';
import type { Actions, PageServerLoad } from './$types';

const SUBSCRIPTION = '550e8400-e29b-41d4-a716-446655440001';

const texts = {
  ...english,
  'maybe-done': 'It is not certain whether your order was taken. You have not paid anything yet.',
};

export const load: PageServerLoad = async ({ cookies, locals }) => {
  const isSignedIn = cookies.get('token') !== undefined;
  const billId = cookies.get('bill');
  if (!billId) return { isSignedIn };
  const bill = await locals.behindApi.V20.payments.payture.billStatus(billId);
  return { isSignedIn, billId, status: bill.data?.status, failure: failureText(bill) };
};

export const actions: Actions = {
  signIn: async ({ cookies, request }) => {
    // A real shop gets the token from its sign-in.
    cookies.set('token', String((await request.formData()).get('token')));
  },

  signOut: async ({ cookies }) => {
    cookies.delete('token');
    cookies.delete('bill');
  },

  buy: async ({ cookies, locals }) => {
    let payUrl: string;
    try {
      const { bill_id, bill } = unwrap(await locals.behindApi.V20.payments.payture.billCreate(SUBSCRIPTION));
      cookies.set('bill', bill_id);
      payUrl = bill.payUrl;
    } catch (error) {
      if (!isBehindApiError(error)) throw error;
      return fail(502, { failure: failureText(error, texts) });
    }
    redirect(303, payUrl, { external: true });
  },
};
