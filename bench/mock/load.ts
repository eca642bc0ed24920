import autocannon from 'autocannon';
import { BODY, HEADERS, PATH } from './server.ts';

const CONNECTIONS = 10;
const GUEST = JSON.stringify({ subscription_id: 'product', user_id: 'buyer' });

type Amount = { duration: number } | { amount: number };

/** Asks over and over on 10 connections; requests per second. */
export async function load(url: string, amount: Amount): Promise<number> {
  return run({ url: url + PATH, method: 'POST', headers: HEADERS, body: BODY }, amount);
}

/** Creates things as well. */
export async function mixedLoad(url: string, amount: Amount): Promise<number> {
  const create = PATH.replace('billStatus', 'billCreateUnauthorised');
  const requests = [
    { method: 'POST' as const, path: create, headers: HEADERS, body: GUEST },
    { method: 'POST' as const, path: PATH, headers: HEADERS, body: BODY },
  ];
  return run({ url, requests }, amount);
}

async function run(options: autocannon.Options, amount: Amount): Promise<number> {
  const result = await autocannon({ ...options, ...amount, connections: CONNECTIONS });
  const bad = result.errors + result.timeouts + result.non2xx;
  if (bad > 0) throw new Error(`${bad} of ${result.requests.total} requests to ${options.url} failed`);
  return result.requests.total / ((result.finish.getTime() - result.start.getTime()) / 1000);
}
