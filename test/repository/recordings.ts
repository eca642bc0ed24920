import { BILL_PATH, type Entry, har } from '../learn/har.ts';

const PROCESS_PATH = '/api/sales/20/companies/process';

const bill = (more: object = {}, info: object = {}): string =>
  JSON.stringify({
    success: true,
    data: { bill_info: { bill_status: 'PAID', amount: 99_900, ...info }, status: 'PAID', ...more },
  });

const failure = (more: object): string => JSON.stringify({ success: false, message: 'No', ...more });

/** Answers from which everything is learned that a minor release may bring: members, values, codes and HTTP statuses. */
export const minor: readonly Entry[] = [
  { path: BILL_PATH, text: bill({ fee: 120, thanks: null, lines: [{ title: 'Course' }] }) },
  { path: BILL_PATH, text: bill({ status: 'REFUNDED' }) },
  { path: BILL_PATH, text: failure({ code: 1042 }) },
  { path: BILL_PATH, status: 404, text: failure({ code: 1043 }) },
  { path: PROCESS_PATH, text: JSON.stringify({ success: true, data: { queue: 7 } }) },
];

/** Answers from which the rest is learned: types, also of what was null alone, members that may be missing, data of failures. */
export const major: readonly Entry[] = [
  { path: BILL_PATH, text: bill({ thanks: 'Come again' }, { amount: '99900' }) },
  { path: BILL_PATH, text: JSON.stringify({ success: true, data: { status: null } }) },
  { path: PROCESS_PATH, text: failure({ data: { reason: 'queue' } }) },
];

export const recordingOf = (entries: readonly Entry[]): string => JSON.stringify(har(entries));
