/** Where the controls of this page's world are: `/__mock` or `/w/<name>/__mock`. */
export const controls = location.pathname.replace(/\/$/, '');

/** Where clients reach this page's world. */
export const endpoint = location.origin + controls.replace(/\/__mock$/, '');

/** Nobody is there to answer. */
export class Unreachable extends Error {
  constructor() {
    super('The mock does not answer.');
  }
}

/** The request in front of a message: who presses a button has not written it. */
const REQUEST = /^[A-Z]+ \/__mock\S*: /;

/** Asks the mock, and returns the data of its answer. Throws with its message when it says no. */
export async function ask(method, path, body) {
  const { data } = await askInFull(method, path, body);
  return data;
}

/** Returns the whole answer. */
export async function askInFull(method, path, body) {
  const response = await fetch(`${controls}/${path}`, {
    method,
    ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Unreachable();
  });
  const answer = await response.json();
  if (!answer.success) throw new Error(answer.message.replace(REQUEST, ''));
  return answer;
}
