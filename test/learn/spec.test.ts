import { expect, test } from 'vitest';
import { parseFile, Spec } from '../../scripts/learn/spec/spec.ts';

const spec = new Spec([
  parseFile(
    'spec/kitchen/v10.yaml',
    `paths:
  /api/kitchen/10/orders/get:
    post:
      operationId: V10.kitchen.orders.get
      x-other-path: { path: /api/kitchen/10/orders/list }
  /api/kitchen/10/orders/list:
    post:
      operationId: V10.kitchen.orders.list
      x-other-path: { path: /api/kitchen/10/order/list }
`,
  ),
]);

test('an operation is found at its path, and at its other path', () => {
  expect(spec.operationAt('/api/kitchen/10/orders/get')).toBe('V10.kitchen.orders.get');
  expect(spec.operationAt('/api/kitchen/10/order/list')).toBe('V10.kitchen.orders.list');
  expect(spec.operationAt('/api/kitchen/10/orders/cancel')).toBeUndefined();
});

test('a path at which an operation stands is no other path of another one', () => {
  expect(spec.operationAt('/api/kitchen/10/orders/list')).toBe('V10.kitchen.orders.list');
});
