/** Where the controls of this page's world are: `/__mock` or `/w/<name>/__mock`. */
export const controls = location.pathname.replace(/\/$/, '');

/** Nobody is there to answer. */
export class Unreachable extends Error {}

/** Asks the mock; throws with its message when it says no. */
export async function ask(method, path, body) {
  const response = await fetch(`${controls}/${path}`, {
    method,
    ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Unreachable();
  });
  const answer = await response.json();
  if (!answer.success) throw new Error(answer.message);
  return answer.data;
}
