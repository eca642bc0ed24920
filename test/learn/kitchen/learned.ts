import { parse } from 'yaml';
import { changesetOf } from '../../../scripts/learn/changeset.ts';
import { merge } from '../../../scripts/learn/merge.ts';
import { propose } from '../../../scripts/learn/propose/propose.ts';
import { Spec } from '../../../scripts/learn/spec/spec.ts';
import type { DriftReport, OperationDrift } from '../../../src/drift/report.ts';
import { report } from '../reports.ts';

export const CREATE = 'V10.kitchen.orders.create';
export const GET = 'V10.kitchen.orders.get';
export const LIST = 'V10.kitchen.orders.list';
export const PAY = 'V10.kitchen.orders.pay';
export const SHOW = 'V10.kitchen.orders.show';

const spec = await Spec.read(import.meta.dirname);

/** The kitchen's spec with what was learned from answers of today, as plain data. */
export const learned = (...operations: readonly OperationDrift[]) => learnedFrom(report(...operations));

/** The kitchen's spec with what was learned from one report, as plain data. */
export async function learnedFrom(one: DriftReport) {
  const proposal = await propose(spec, merge([one]));
  const { texts, questions, unknown } = proposal;
  const contentOf = (name: string) => parse(texts.get(name) ?? spec.files.get(name)?.text ?? '');
  const document = contentOf('spec/kitchen/v10.yaml');
  const responsesOf = (name: string) => document.paths[`/api/kitchen/10/orders/${name}`].post.responses;
  const answerOf = (name: string) => responsesOf(name)['200'].content['application/json'].schema;
  const dataOf = (name: string) => answerOf(name).oneOf[0].properties.data;
  return {
    /** The files that change. */
    files: [...texts.keys()].sort(),
    /** What is left for a person, as `pointer: reason`. */
    questions: questions.map(({ pointer, why }) => `${pointer}: ${why}`),
    unknown,
    changeset: changesetOf(proposal),
    /** The data of the operations' successes. */
    data: { create: dataOf('create'), get: dataOf('get'), list: dataOf('list'), show: dataOf('show') },
    answer: {
      create: answerOf('create'),
      get: answerOf('get'),
      list: answerOf('list'),
      pay: answerOf('pay'),
    },
    responses: { create: responsesOf('create'), get: responsesOf('get') },
    schemas: document.components.schemas,
    people: contentOf('spec/shared/people.yaml'),
  };
}
