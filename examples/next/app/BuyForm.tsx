'use client';

import { useActionState } from 'react';
import { buy } from './actions.ts';

export function BuyForm() {
  const [failure, action, isPending] = useActionState(buy, undefined);

  return (
    <form action={action}>
      <button type="submit" disabled={isPending}>
        {failure ? 'Order again' : 'Buy'}
      </button>
      {failure && <p role="alert">{failure}</p>}
    </form>
  );
}
