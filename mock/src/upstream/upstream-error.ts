/** The real server has given no answer. */
export class UpstreamError extends Error {
  /** Whether it may have done what was asked: false if the request was never sent. */
  readonly mayBeDone: boolean;
  readonly isTimeout: boolean;

  constructor(reason: string, { mayBeDone, isTimeout }: { mayBeDone: boolean; isTimeout: boolean }) {
    super(reason);
    this.mayBeDone = mayBeDone;
    this.isTimeout = isTimeout;
  }
}
