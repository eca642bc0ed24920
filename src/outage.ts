import { isBehindApiError } from './errors.ts';

/** Whether an error is an outage after which nothing was changed, so that the call can be made again later. */
export function isOutage(error: unknown): boolean {
  if (!isBehindApiError(error)) return false;
  const { code, status } = error;
  if (code === 'ConnectionError' || code === 'TimeoutError') return true;
  return code === 'ResponseFormatError' && mayPass(status);
}

/** Whether a failure at an HTTP status may pass. Other 4xx say that the request is wrong, and so it will be next time. */
export const mayPass = (status = 0): boolean =>
  status < 400 || status >= 500 || status === 408 || status === 429;
