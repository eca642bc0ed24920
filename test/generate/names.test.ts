import { expect, test } from 'vitest';
import { generateFiles } from '../../scripts/generate/files.ts';
import { kitchen } from './kitchen/documents.ts';

/** The path in the document to the body of the call `orders.get`. */
const BODY = 'paths /api/kitchen/10/orders/get post requestBody content application/json schema'.split(' ');

/** A generated file of the document in which `orders.get` has this body. */
async function fileWith(body: object, name: string): Promise<string | undefined> {
  const document = kitchen(10, (edited) => edited.setIn(BODY, edited.createNode(body)));
  return (await generateFiles([document])).get(`kitchen/v10/${name}`);
}

/** The arguments of `orders.get` as its signature has them. */
async function argumentsWith(body: object): Promise<string | undefined> {
  const modules = await fileWith(body, 'modules.ts');
  return /interface OrdersGetCall .*?\n\(([^\n]*)\): Promise<OrdersGetResult>/s.exec(modules ?? '')?.[1];
}

const text = { type: 'string', description: 'Some text.' };

test('an argument whose name is a reserved word gets another, also where only a module reserves the word', async () => {
  const properties = { default: text, await: text, eval: text, of: text };
  expect(await argumentsWith({ type: 'object', required: Object.keys(properties), properties })).toBe(
    'default_: string, await_: string, eval_: string, of: string, options?: CallOptions',
  );
});

test('no argument is asked for where the document requires none', async () => {
  const properties = { order_id: text, at: { type: 'number', description: 'As it was then.' } };
  expect(await argumentsWith({ type: 'object', properties })).toBe(
    'orderId?: string, at?: number, options?: CallOptions',
  );
});

test('a named argument with a default may be left out', async () => {
  const properties = { order_id: text, at: { type: 'number', description: 'When.', default: 0 } };
  const types = await fileWith({ type: 'object', required: ['order_id'], properties }, 'types.ts');
  const [, named] = /OrdersGetArguments: \{(.*?)\n {8}\}/s.exec(types ?? '') ?? [];
  expect(named?.match(/^ +\w+\??: .*$/gm)?.map((line) => line.trim())).toEqual([
    'orderId: string;',
    'at?: number | undefined;',
  ]);
});
