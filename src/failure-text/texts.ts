import type { Outcome } from '../types.ts';

/** Texts for people, one for each outcome of a call. */
export interface FailureTexts extends Readonly<Record<Exclude<Outcome, 'done'>, string>> {
  /** No answer came in time, and nothing was changed. */
  readonly timeout: string;
  /** The server has failed, or something answered that is not the API, and nothing was changed. */
  readonly unavailable: string;
  /** For errors that do not come from the client, such as a mistake in the program. */
  readonly other: string;
  /** Texts for codes of the API. They take precedence over all others. */
  readonly codes?: Readonly<Record<number, string>> | undefined;
}

/** The texts that `failureText` uses by default. */
export const english: FailureTexts = {
  refused: 'This could not be done.',
  expired: 'You are no longer signed in. Sign in again.',
  rejected: 'You are not allowed to do this.',
  'too-many': 'Too many requests. Wait a moment, then try again.',
  'maybe-done': 'It is not certain whether this was done. Check before you try again.',
  'not-done': 'There is no connection. Nothing was changed; try again.',
  timeout: 'The server did not answer in time. Nothing was changed; try again.',
  unavailable: 'The service is not available at the moment. Try again later.',
  other: 'Something went wrong.',
};

/** The same texts in Russian. */
export const russian: FailureTexts = {
  refused: 'Не удалось выполнить действие.',
  expired: 'Сеанс завершён. Войдите снова.',
  rejected: 'У вас нет доступа к этому действию.',
  'too-many': 'Слишком много запросов. Подождите немного и попробуйте снова.',
  'maybe-done': 'Неизвестно, выполнено ли действие. Проверьте, прежде чем пробовать снова.',
  'not-done': 'Нет соединения. Ничего не изменилось, попробуйте снова.',
  timeout: 'Сервер не ответил вовремя. Ничего не изменилось, попробуйте снова.',
  unavailable: 'Сервис сейчас недоступен. Попробуйте позже.',
  other: 'Что-то пошло не так.',
};
