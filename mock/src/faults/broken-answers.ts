import type { Answer } from '../http/answer.ts';

// Answers that do not arrive as they should. Those that do not arrive at all have the status 0.

export function dropped(answer: Answer): Answer {
  return { ...answer, status: 0, broken: { kind: 'dropped' } };
}

export function hanging(answer: Answer): Answer {
  return { ...answer, status: 0, broken: { kind: 'hanging' } };
}

/** The whole length is announced, so that the reader notices that something is missing. */
export function truncated(answer: Answer, percent: number): Answer {
  // Of what is passed on as it comes, nothing arrives.
  if (answer.stream !== undefined) return dropped(answer);
  const bytes = Buffer.from(answer.body);
  const { length } = bytes;
  const arrived = bytes.subarray(0, Math.min(Math.floor((length * percent) / 100), length - 1));
  return { ...answer, body: arrived.toString(), broken: { kind: 'truncated', arrived, length } };
}

/** The last bracket of the JSON is missing. All of the answer arrives. */
export function malformed(answer: Answer): Answer {
  return { ...answer, body: answer.body.slice(0, -1) };
}
