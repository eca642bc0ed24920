'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { isBehindApiError, unwrap } from 'node-behind-api-client/core';
import { english, failureText } from 'node-behind-api-client/failure-text';
import { payture } from '../lib/behindApi.ts';
import { secret } from '../lib/cookies.ts';

const SUBSCRIPTION = '550e8400-e29b-41d4-a716-446655440001';

const texts = {
  ...english,
  'maybe-done': 'It is not certain whether your order was taken. You have not paid anything yet.',
};

export async function signIn(form: FormData): Promise<void> {
  // A real shop gets the token from its sign-in.
  (await cookies()).set('token', String(form.get('token')), secret);
}

export async function signOut(): Promise<void> {
  const jar = await cookies();
  for (const name of ['token', 'bill']) jar.delete(name);
}

/** Creates a bill, and leaves for the payment page. Where that fails, it returns what to tell the buyer. */
export async function buy(): Promise<string | undefined> {
  let payUrl: string;
  try {
    const { bill_id, bill } = unwrap(await payture.billCreate(SUBSCRIPTION));
    (await cookies()).set('bill', bill_id, secret);
    payUrl = bill.payUrl;
  } catch (error) {
    if (!isBehindApiError(error)) throw error;
    return failureText(error, texts);
  }
  // It throws an error of Next's own, which must not be caught.
  redirect(payUrl);
}
