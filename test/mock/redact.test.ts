import { describe, expect, test } from 'vitest';
import { redactHeaders, redactText } from '../../mock/src/request-log/redact.ts';

const SECRET = 'sesame-open-7';

describe('headers', () => {
  test.each([
    'authorization',
    'accesstoken',
    'cookie',
    'x-auth',
    'x-session-id',
    'x-api-key',
    'x-signing-key',
    'x-csrf',
    'x-amz-security-token',
    'x-user-password',
  ])('%s is hidden', (name) => {
    expect(Object.keys(redactHeaders({ [name]: SECRET }))).toEqual([name]);
    expect(JSON.stringify(redactHeaders({ [name]: [SECRET, SECRET] }))).not.toContain(SECRET);
  });

  test.each(['content-type', 'x-request-id', 'idempotency-key', 'x-mock-fault', 'prefer'])(
    '%s is shown',
    (name) => {
      expect(redactHeaders({ [name]: 'value' })).toEqual({ [name]: 'value' });
    },
  );
});

describe('a body', () => {
  test.each([
    ['a string', `{"access_token":"${SECRET}","shown":1}`],
    ['a number', '{"password":70077007,"shown":1}'],
    ['a list', `{"shown":1,"tokens":["a","${SECRET}"]}`],
    ['an object', `{"shown":1,"credentials":{"user":"u","key":"${SECRET}"}}`],
    ['a member further inside', `{"shown":[{"a":{"newPassword":"${SECRET}"}}]}`],
    ['a member of any name', `{"shown":{"my secret thing":"${SECRET}","smtp-pwd":"${SECRET}"}}`],
    ['text with quotes in it', `{"shown":1,"token":"\\"${SECRET}\\" ${SECRET}"}`],
  ])('%s is hidden, also where the JSON is broken', (_, text) => {
    for (const shown of [redactText(text), redactText(`${text},`)]) {
      expect(shown).toContain('shown');
      expect(shown).toContain('•••');
      expect(shown).not.toMatch(/sesame|70077007/);
    }
  });

  test('a value that stands beside its name is hidden', () => {
    const shown = redactText(`[{"name":"api_key","value":"${SECRET}"},{"name":"city","value":"shown"}]`);
    expect(JSON.parse(shown)).toEqual([
      { name: 'api_key', value: '•••' },
      { name: 'city', value: 'shown' },
    ]);
  });

  test.each([
    `{access_token: ${SECRET}, shown: 1}`,
    `{'access_token': '${SECRET}', 'shown': 1}`,
    `shown=1&access_token=${SECRET}`,
    `shown: 1\nAuthorization: Bearer ${SECRET}\n`,
    `{"shown":1,"refreshToken":"${SECRET}`,
    `{"shown":1,"secrets":[{"a":"]${SECRET}`,
  ])('%s is no JSON, and its secret is hidden', (text) => {
    expect(redactText(text)).toContain('shown');
    expect(redactText(text)).not.toContain('sesame');
  });

  test('counts of tokens, and what is empty, are shown', () => {
    const body = { max_tokens: 100, tokens_max: 200, token: '', password: null, secrets: [], name: 'n' };
    expect(JSON.parse(redactText(JSON.stringify(body)))).toEqual(body);
  });

  test.each(['token', 'token ', '"token', 'token:', 'token": ', 'token [', '"', '\\'])(
    'a long text of %j takes time in proportion to its length',
    (part) => {
      // In proportion to its square, this would take hours.
      const text = `{${part.repeat(300_000 / part.length)}`;
      expect(redactText(text).length).toBeGreaterThan(0);
    },
  );
});
