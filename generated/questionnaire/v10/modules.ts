// Generated from spec/questionnaire/v10.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type { Form, FormGetArguments, FormSendArguments, FormSendData } from './types.ts';

/** The result of `V10.questionnaire.form.get`. */
export type FormGetResult = Result<Form>;

export interface FormGetCall {
  /**
   * Returns a form, so that you can show its questions.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param formId - The form, by its identifier. No call lists forms, so it comes from outside, for example
   *   from a link.
   * @param options - Settings for this call alone.
   * @returns The form.
   * @example
   * ```ts
   * const result = await behindAPI.V10.questionnaire.form.get('2e9b1f64-7c0d-4f3a-9b58-6a1d0c4e7f12');
   * ```
   */
  (formId: string, options?: CallOptions): Promise<FormGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns a form, so that you can show its questions.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The form.
   */
  with(named: FormGetArguments, options?: CallOptions): Promise<FormGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns a form, so that you can show its questions.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param formId - The form, by its identifier. No call lists forms, so it comes from outside, for example
   *   from a link.
   * @param options - Settings for this call alone.
   * @returns The form.
   */
  withResponse(formId: string, options?: CallOptions): Promise<WithResponse<FormGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns a form, so that you can show its questions.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param formId - The form, by its identifier. No call lists forms, so it comes from outside, for example
   *   from a link.
   * @param options - Settings for this call alone.
   */
  raw(formId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.questionnaire.form.send`. */
export type FormSendResult = Result<FormSendData>;

export interface FormSendCall {
  /**
   * Submits what was filled into a form. It counts as a charge because the form reaches a person, for example
   * in a mail, and a second call submits it twice. Disable the button while the call is under way.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param formId - The form, by its identifier. No call lists forms, so it comes from outside, for example
   *   from a link.
   * @param data - What was filled in: one member for each question, by the names that the form has for them.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.questionnaire.form.send(
   *   '2e9b1f64-7c0d-4f3a-9b58-6a1d0c4e7f12',
   *   { name: 'Anna Example', email: 'anna@example.com', rating: 5, comment: 'A friendly talk.' },
   * );
   * ```
   */
  (formId: string, data: FormSendArguments['data'], options?: CallOptions): Promise<FormSendResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Submits what was filled into a form. It counts as a charge because the form reaches a person, for example
   * in a mail, and a second call submits it twice. Disable the button while the call is under way.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(named: FormSendArguments, options?: CallOptions): Promise<FormSendResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Submits what was filled into a form. It counts as a charge because the form reaches a person, for example
   * in a mail, and a second call submits it twice. Disable the button while the call is under way.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param formId - The form, by its identifier. No call lists forms, so it comes from outside, for example
   *   from a link.
   * @param data - What was filled in: one member for each question, by the names that the form has for them.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(
    formId: string,
    data: FormSendArguments['data'],
    options?: CallOptions,
  ): Promise<WithResponse<FormSendResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Submits what was filled into a form. It counts as a charge because the form reaches a person, for example
   * in a mail, and a second call submits it twice. Disable the button while the call is under way.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param formId - The form, by its identifier. No call lists forms, so it comes from outside, for example
   *   from a link.
   * @param data - What was filled in: one member for each question, by the names that the form has for them.
   * @param options - Settings for this call alone.
   */
  raw(formId: string, data: FormSendArguments['data'], options?: CallOptions): Promise<Response>;
}

/** One form, to be shown and sent. */
export interface FormModule {
  /** Get a form. */
  readonly get: FormGetCall;
  /** Submit a form. */
  readonly send: FormSendCall;
}

/** Forms to fill in, and what was filled in. */
export interface QuestionnaireV10 {
  /** One form, to be shown and sent. */
  readonly form: FormModule;
}
