export interface Attempt {
  /** Of the mock, without a slash at its end. */
  readonly address: string;
  readonly path: string;
  /** JSON. */
  readonly body: string;
  /** Nothing is sent for an empty one; so for the two below. */
  readonly token: string;
  readonly prefer: string;
  readonly fault: string;
}

export type Outcome =
  | { readonly kind: 'answer'; readonly status: number; readonly ms: number; readonly text: string }
  | { readonly kind: 'no-mock' | 'no-answer' | 'other-server' };

/** Sends a call, if a mock answers at the address: whatever else is there does not get it. */
export async function send(attempt: Attempt): Promise<Outcome> {
  const { address, path, body, token, prefer, fault } = attempt;
  const health = await fetch(`${address}/__mock/health`, { credentials: 'omit' }).catch(() => undefined);
  if (!health) return { kind: 'no-mock' };
  if (!health.headers.has('X-Mock')) return { kind: 'other-server' };
  const headers = Object.entries({ AccessToken: token, Prefer: prefer, 'X-Mock-Fault': fault });
  const started = performance.now();
  try {
    const response = await fetch(address + path, {
      method: 'POST',
      body,
      credentials: 'omit',
      headers: [['Content-Type', 'application/json'], ...headers.filter(([, value]) => value !== '')],
    });
    const text = await response.text();
    return { kind: 'answer', status: response.status, ms: Math.round(performance.now() - started), text };
  } catch {
    // A fault broke the connection.
    return { kind: 'no-answer' };
  }
}
