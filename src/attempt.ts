import type { Work } from './call.ts';
import { envelopeIn } from './envelope.ts';
import type { Settings } from './options.ts';
import { within } from './timeout.ts';
import type { Result } from './types.ts';

/** What one request came to: a response with or without an envelope, or an error. */
export interface Attempt {
  /** There once the headers have come, even if the body has not. */
  readonly response?: Response | undefined;
  readonly envelope?: Result<unknown, unknown> | undefined;
  /** The body that was no envelope. */
  readonly text?: string | undefined;
  /** Why there is no whole response. */
  readonly error?: unknown;
  /** The body was left unread on purpose. */
  readonly raw?: boolean;
}

/** What to send: the parameters as JSON, and whether one of them is an access token. */
export interface Payload {
  readonly json: string;
  readonly hasToken: boolean;
}

/** Makes one request within the time limit of an attempt. Never rejects: what goes wrong is its outcome. */
export async function attemptOnce(
  { http, settings, operation, payload, raw }: Work,
  token: string | undefined,
  signal: AbortSignal | undefined,
): Promise<Attempt> {
  let headersCame: Response | undefined;
  try {
    return await within(settings.timeout, signal, async (inner) => {
      const { body, response } = await http.post({
        path: operation.path,
        body: bodyOf(payload, token),
        headers: headersOf(settings, token),
        signal: inner,
        raw,
        onHeaders: (response) => {
          headersCame = response;
        },
      });
      if (raw) return { response, raw };
      const envelope = envelopeIn(body);
      if (envelope) return { response, envelope };
      return { response, text: typeof body === 'string' ? body : JSON.stringify(body) };
    });
  } catch (error) {
    return { error, response: headersCame };
  }
}

function headersOf({ headers }: Settings, token: string | undefined): Record<string, string> {
  return {
    Accept: 'application/json',
    ...(token && { AccessToken: token, Authorization: `Bearer ${token}` }),
    ...headers,
  };
}

/** The token also travels in the body, unless the call has a parameter of that name. */
function bodyOf({ json, hasToken }: Payload, token: string | undefined): string {
  if (!token || hasToken) return json;
  return `${json.slice(0, -1)}${json === '{}' ? '' : ','}"access_token":${JSON.stringify(token)}}`;
}
