export { camelCase } from '../../src/api.ts';

export { capital as pascal } from './words.ts';

/** The parts of a call path, which is the operationId: `V20.payments.payture.billCreate`. */
export interface CallPath {
  /** `V20` */
  readonly version: string;
  readonly app: string;
  readonly module: string;
  readonly name: string;
}

export function callPathOf(operationId: string): CallPath {
  const [version = '', app = '', module = '', name = ''] = operationId.split('.');
  return { version, app, module, name };
}
