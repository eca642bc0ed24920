import { Failure } from '../http/answer.ts';
import { isObject } from '../utils/json.ts';
import type { Values } from './catalogue.ts';
import { chooseFault } from './fault-parameters.ts';

/** How long answers wait: the parameters of the fault `latency`. */
export interface Latency {
  /** Milliseconds; with `sigma` the median. */
  readonly ms: number;
  /** The longest time, in ms. Without `sigma`, each time between the two is as likely. */
  readonly upTo?: number | undefined;
  /** Spreads the times as servers do, lognormally: of 100 answers, 16 take longer than `ms` × e^sigma. */
  readonly sigma?: number | undefined;
}

/** No answer waits longer, in ms. */
const MAX_TIME = 600_000;

/**
 * Returns how long one answer waits, in ms.
 *
 * @param random - returns a number from 0 to 1, without 1
 */
export function waitingTime(
  { ms = 0, upTo = 0, sigma = 0 }: Values,
  random: () => number = Math.random,
): number {
  if (sigma > 0) return Math.min(ms * Math.exp(sigma * normal(random)), upTo > 0 ? upTo : MAX_TIME);
  return upTo > ms ? ms + random() * (upTo - ms) : ms;
}

/** Returns the values of a latency. Throws a Failure if one is wrong, whose message begins with `where`. */
export function latencyValues(latency: number | Latency, where: string): Values {
  if (typeof latency !== 'number' && !isObject(latency)) {
    throw new Failure(
      400,
      `${where} should be milliseconds, or { ms, upTo, sigma }, not ${JSON.stringify(latency)}`,
    );
  }
  const { ms, ...others } = typeof latency === 'number' ? { ms: latency } : latency;
  return chooseFault('latency', { ms, ...others }, where).values;
}

/** Reads a latency as the command line has it: `300`, `200,upTo=800` or `90,sigma=0.4`. Throws an Error if it is none. */
export function readLatency(text: string): Latency {
  const [ms = '', ...settings] = text.split(',');
  const pairs = settings.map((setting) => setting.split('=').map((part) => part.trim()));
  const others = Object.fromEntries(pairs.map(([name = '', value]) => [name, numberIn(value)]));
  try {
    const { ms: time = 0, ...values } = chooseFault(
      'latency',
      { ...others, ms: numberIn(ms) },
      '--latency',
    ).values;
    return { ms: time, ...values };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const reason = error.message.replace(/^--latency: /, '');
    throw new Error(
      `"${text}" is not a latency: ${reason}. --latency takes milliseconds such as 300, 200,upTo=800 or 90,sigma=0.4.`,
    );
  }
}

/** What is no number stays text, which the check then refuses. */
function numberIn(text = ''): number | string {
  return text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text);
}

/** A number of the standard normal distribution: https://en.wikipedia.org/wiki/Box%E2%80%93Muller_transform */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
