import { cookies } from 'next/headers';
import { signIn, signOut } from './actions.ts';
import { Bill } from './Bill.tsx';
import { BuyForm } from './BuyForm.tsx';

export async function Account() {
  const jar = await cookies();
  const billId = jar.get('bill')?.value;

  if (!jar.has('token')) {
    return (
      <form action={signIn}>
        <label>
          Access token <input name="token" required />
        </label>
        <button type="submit">Sign in</button>
      </form>
    );
  }
  return (
    <>
      {billId ? <Bill billId={billId} /> : <BuyForm />}
      <form action={signOut}>
        <button type="submit">Sign out</button>
      </form>
    </>
  );
}
