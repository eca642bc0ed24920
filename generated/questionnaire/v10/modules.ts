// Generated from spec/questionnaire/v10.yaml by `npm run generate`. Do not edit.

import type { CallForms, CallOptions, Result } from '../../../src/types.ts';
import type { Form, FormGetArguments, FormSendArguments, FormSendData } from './types.ts';

export interface FormGetCall
  extends CallForms<[formId: string, options?: CallOptions], FormGetArguments, Result<Form>> {
  /**
   * Answers a form, so that you can show its questions. How the questions are described is not known.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param formId - The form, by its identifier. No call lists forms, so it comes from outside, for example
   *   from a link.
   * @param options - Settings for this call alone.
   * @returns The form, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.questionnaire.form.get('2e9b1f64-7c0d-4f3a-9b58-6a1d0c4e7f12');
   * ```
   */
  (formId: string, options?: CallOptions): Promise<Result<Form>>;
}

export interface FormSendCall
  extends CallForms<
    [formId: string, data: FormSendArguments['data'], options?: CallOptions],
    FormSendArguments,
    Result<FormSendData>
  > {
  /**
   * Hands in the answers to a form. It counts as a charge because a form that was sent may reach a person, for
   * example in a mail, and because a second call presumably hands it in twice. Disable the button while the
   * call is under way.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param formId - The form, by its identifier. No call lists forms, so it comes from outside, for example
   *   from a link.
   * @param data - What was filled in, presumably one member per question of the form. Which names and values a
   *   form takes depends on the form.
   * @param options - Settings for this call alone.
   * @returns That the answers were taken, or why they were not.
   * @example
   * ```ts
   * const result = await behindAPI.V10.questionnaire.form.send(
   *   '2e9b1f64-7c0d-4f3a-9b58-6a1d0c4e7f12',
   *   { name: 'Anna Example', email: 'anna@example.com', rating: 5, comment: 'A friendly talk.' },
   * );
   * ```
   */
  (formId: string, data: FormSendArguments['data'], options?: CallOptions): Promise<Result<FormSendData>>;
}

/** One form, to be shown and sent. */
export interface FormModule {
  /** Get a form. */
  readonly get: FormGetCall;
  /** Send what was filled into a form. */
  readonly send: FormSendCall;
}

/** Forms to fill in, and what was filled in. */
export interface QuestionnaireV10 {
  /** One form, to be shown and sent. */
  readonly form: FormModule;
}
