import { Suspense } from 'react';
import { Account } from './Account.tsx';

/** All of it is prerendered, but for what depends on who asks. */
export default function Page() {
  return (
    <>
      <h1>A subscription</h1>
      <p>999 roubles a year</p>
      <Suspense fallback={<p>One moment …</p>}>
        <Account />
      </Suspense>
    </>
  );
}
