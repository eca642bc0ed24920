import type { Answer } from '../http/answer.ts';

// Answers that do not arrive as they should. Those that do not arrive at all have the status 0.

export function dropped(answer: Answer): Answer {
  return { ...answer, status: 0, deliver: (response) => void response.destroy() };
}

export function hanging(answer: Answer): Answer {
  return { ...answer, status: 0, deliver: () => undefined };
}

/** The whole length is announced, so that the reader notices that something is missing. */
export function truncated(answer: Answer, percent: number): Answer {
  const bytes = Buffer.from(answer.body);
  const part = bytes.subarray(0, Math.min(Math.floor((bytes.length * percent) / 100), bytes.length - 1));
  return {
    ...answer,
    body: part.toString(),
    deliver(response, headers) {
      response.writeHead(answer.status, { ...headers, 'content-length': String(bytes.length) });
      response.flushHeaders();
      response.write(part, () => response.destroy());
    },
  };
}

/** The last bracket of the JSON is missing. All of the answer arrives. */
export function malformed(answer: Answer): Answer {
  return { ...answer, body: answer.body.slice(0, -1) };
}
