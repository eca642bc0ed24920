import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { FormApi } from '@tanstack/form-core';
import { createFormControl } from 'react-hook-form';
import { expect, test, vi } from 'vitest';
import { paymentsV20Schemas } from '../../generated/payments/v20/schemas.ts';

const schema = paymentsV20Schemas.payture.billCreateUnauthorised;

test('React Hook Form refuses by them, field by field, and submits the arguments of the call', async () => {
  const form = createFormControl({
    resolver: standardSchemaResolver(schema),
    defaultValues: { subscriptionId: 's1', userId: '', extended: { pageId: 'p1' } },
  });
  const submitted = vi.fn();
  const refused = vi.fn();
  await form.handleSubmit(submitted, refused)();
  expect(refused.mock.calls[0]?.[0]).toMatchObject({ userId: { message: 'userId must not be empty' } });
  expect(Object.keys(refused.mock.calls[0]?.[0])).toEqual(['userId']);
  expect(submitted).not.toHaveBeenCalled();

  form.setValue('userId', 'u1');
  await form.handleSubmit(submitted)();
  expect(submitted.mock.calls[0]?.[0]).toEqual({
    subscriptionId: 's1',
    userId: 'u1',
    extended: { pageId: 'p1' },
  });
});

test('TanStack Form refuses by them, field by field', async () => {
  const onSubmit = vi.fn();
  const form = new FormApi({
    defaultValues: { subscriptionId: 's1', userId: '' },
    validators: { onChange: schema },
    onSubmit,
  });
  form.mount();
  await form.handleSubmit();
  expect(form.getAllErrors().form.errors).toEqual([
    { userId: [expect.objectContaining({ message: 'userId must not be empty', rule: 'minLength' })] },
  ]);
  expect(onSubmit).not.toHaveBeenCalled();

  form.setFieldValue('userId', 'u1');
  await form.validate('change');
  await form.handleSubmit();
  expect(onSubmit).toHaveBeenCalledOnce();
});
