/** What the body of a response depends on. */
export interface BodyLimit {
  /** Waits for the reading; rejects at once when the limit is reached, even if the reading takes no notice. */
  race<T>(reading: Promise<T>): Promise<T>;
  /** Creates what the caller's reading rejects with, at the limit or when the connection breaks. */
  errorOf(reason: unknown): unknown;
  /** Called when the body has been read, has failed or was cancelled. */
  onEnd(): void;
}

/** The statuses of responses that have no body. Chromium gives them an empty one, which `new Response` refuses. */
const WITHOUT_BODY: readonly number[] = [204, 205, 304];

/** Makes a limit hold while the body of a response is being read. */
export function limitedBody(response: Response, { race, errorOf, onEnd }: BodyLimit): Response {
  const { body, status } = response;
  if (!body || WITHOUT_BODY.includes(status)) {
    onEnd();
    return body ? like(response, null) : response;
  }
  const reader = body.getReader();
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await race(reader.read());
          if (!done) return controller.enqueue(value);
          onEnd();
          controller.close();
        } catch (error) {
          onEnd();
          ignoreFailure(reader.cancel(error));
          controller.error(errorOf(error));
        }
      },
      cancel(reason) {
        onEnd();
        return reader.cancel(reason);
      },
    },
    // A chunk is read when the caller asks for it, not before.
    { highWaterMark: 0 },
  );
  return like(response, stream);
}

/** Lets a body go that nobody will read, and with it the connection. */
export function dropBody(response: Response | undefined): void {
  if (response?.body && !response.bodyUsed) ignoreFailure(response.body.cancel());
}

/** Copies a response, with another body. The constructor takes neither the address nor whether it was redirected. */
function like(response: Response, body: ReadableStream | null): Response {
  return Object.defineProperties(new Response(body, response), {
    url: { value: response.url, configurable: true },
    redirected: { value: response.redirected, configurable: true },
  });
}

function ignoreFailure(work: Promise<void>): void {
  work.catch(() => {});
}
