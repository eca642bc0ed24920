/** The progress of a download. */
export interface Progress {
  /** Bytes so far. */
  readonly loaded: number;
  /** Bytes of the whole file, if the server tells. */
  readonly total: number | undefined;
}

/** Reads the body of a response, and tells of each part of it. */
export async function readBlob(
  response: Response,
  onProgress: ((progress: Progress) => void) | undefined,
): Promise<Blob> {
  const type = response.headers.get('Content-Type') ?? '';
  if (!onProgress || !response.body) return new Blob([await response.arrayBuffer()], { type });
  const total = totalOf(response.headers);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  const reader = response.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return new Blob(parts, { type });
      parts.push(value);
      loaded += value.length;
      onProgress({ loaded, total });
    }
  } finally {
    // Where onProgress has thrown, nobody reads the rest.
    reader.cancel().catch(() => {});
  }
}

/** The length of what was compressed says nothing of what comes out. */
function totalOf(headers: Headers): number | undefined {
  const length = headers.get('Content-Length');
  return length === null || headers.has('Content-Encoding') ? undefined : Number(length);
}
