/** For cookies that no script and no other site is to see. */
export const secret = {
  httpOnly: true,
  sameSite: 'lax',
  secure: process.env.NODE_ENV === 'production',
} as const;
