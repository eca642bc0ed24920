/**
 * Words that people type → words that the API has. A Russian word stands for all that begin with it: `оплат` for `оплата` and
 * `оплатить`.
 */
export const synonyms: Readonly<Record<string, readonly string[]>> = {
  login: ['authorisation', 'oauth', 'token'],
  signin: ['authorisation', 'oauth', 'token'],
  authorization: ['authorisation'],
  unauthorized: ['unauthorised'],
  refund: ['cancel'],
  invoice: ['bill'],
  pay: ['bill', 'payment'],
  checkout: ['bill'],
  price: ['amount'],
  vacancy: ['jobDescriptions', 'job'],
  resume: ['cv'],
  email: ['mail'],
  upload: ['file'],
  webhook: ['notification', 'notice'],
  retry: ['repeat', 'retries'],
  sms: ['message'],
  вход: ['authorisation', 'oauth', 'token'],
  войти: ['authorisation', 'oauth', 'token'],
  логин: ['authorisation', 'oauth', 'token'],
  авториз: ['authorisation', 'oauth'],
  токен: ['token'],
  телеграм: ['telegram'],
  счет: ['bill'],
  оплат: ['bill', 'payment'],
  плат: ['bill', 'payment'],
  возврат: ['cancel'],
  отмен: ['cancel'],
  подписк: ['subscription'],
  подар: ['gift'],
  ваканси: ['jobDescriptions', 'job'],
  резюме: ['cv'],
  кандидат: ['candidate'],
  компани: ['company'],
  чат: ['chat'],
  сообщени: ['message'],
  письм: ['mail'],
  почт: ['mail'],
  файл: ['file'],
  звон: ['call', 'sip'],
  ошибк: ['error', 'failure'],
  заметк: ['note'],
  вопрос: ['question'],
};

/** The words of the API that a typed one stands for. */
export function synonymsOf(typed: string): readonly string[] {
  const word = typed.toLowerCase().replaceAll('ё', 'е');
  if (!/^\p{Script=Cyrillic}/u.test(word)) return Object.hasOwn(synonyms, word) ? (synonyms[word] ?? []) : [];
  return Object.entries(synonyms).flatMap(([stem, words]) => (word.startsWith(stem) ? words : []));
}
