import type { ErrorClass } from '../../errors/error-model.ts';
import { type Html, html } from '../../html.ts';
import { code } from '../parts.ts';

/** A program that meets an error at the mock. */
export const howToSee = (error: ErrorClass): Html | undefined =>
  error.fault &&
  html`<p>With a header, the mock shows it:</p>
${code(programFor(error, error.fault), 'ts')}
<p><a href="../guides/testing-with-the-mock.html">How to test with the mock</a></p>`;

function programFor({ name }: ErrorClass, fault: NonNullable<ErrorClass['fault']>): string {
  const isUnwrapped = name === 'ApiFailure';
  const names = ['createBehindApi', 'isBehindApiError', 'outcomeOf', ...(isUnwrapped ? ['unwrap'] : [])];
  const call =
    fault.effect === 'read'
      ? "payture.billStatus('cc0e8400-e29b-41d4-a716-446655440009', options)"
      : "payture.billCreate('550e8400-e29b-41d4-a716-446655440001', options)";
  return `import { ${names.join(', ')} } from 'node-behind-api-client';

const endpoint = 'http://127.0.0.1:4010'; // npx node-behind-api-mock
const { payture } = createBehindApi({ endpoint, accessToken: 'token' }).V20.payments;

const options = { headers: { 'X-Mock-Fault': '${fault.name}' }, retries: 0, timeout: 500 };
try {
  ${isUnwrapped ? `unwrap(await ${call})` : `await ${call}`};
} catch (error) {
  if (isBehindApiError(error)) console.log(error.code, outcomeOf(error)); // ${name} ${fault.outcome}
}`;
}
