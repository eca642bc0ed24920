/** What the body of a response depends on. */
export interface BodyLimit {
  /** Ends the body when it aborts. */
  readonly signal: AbortSignal | undefined;
  /** What reading rejects with, after an abort or when the connection breaks. */
  errorOf(reason: unknown): unknown;
  /** Called once when the body has been read, has failed or was cancelled. */
  onEnd(): void;
}

/** The response with a body that a signal can still end while it is being read. */
export function limitedBody(response: Response, limit: BodyLimit): Response {
  const { body } = response;
  if (!body) {
    limit.onEnd();
    return response;
  }
  const reader = body.getReader();
  let onAbort = () => {};
  const end = () => {
    limit.signal?.removeEventListener('abort', onAbort);
    limit.onEnd();
  };
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        onAbort = () => {
          end();
          controller.error(limit.errorOf(limit.signal?.reason));
          ignoreFailure(reader.cancel(limit.signal?.reason));
        };
        limit.signal?.addEventListener('abort', onAbort);
      },
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (!done) return controller.enqueue(value);
          end();
          controller.close();
        } catch (error) {
          // After an abort, the stream has its error already.
          if (limit.signal?.aborted) return;
          end();
          controller.error(limit.errorOf(error));
        }
      },
      cancel(reason) {
        end();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  return like(response, stream);
}

/** Lets a body go that nobody will read, and with it the connection. */
export function dropBody(response: Response | undefined): void {
  if (response?.body && !response.bodyUsed) ignoreFailure(response.body.cancel());
}

/** A response that differs in its body. The constructor takes neither the address nor whether it was redirected. */
function like(response: Response, body: ReadableStream): Response {
  return Object.defineProperties(new Response(body, response), {
    url: { value: response.url, configurable: true },
    redirected: { value: response.redirected, configurable: true },
  });
}

function ignoreFailure(work: Promise<void>): void {
  work.catch(() => {});
}
