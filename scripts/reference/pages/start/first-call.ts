import { type Html, html } from '../../html.ts';
import { code } from '../parts.ts';

/** A first program, which a test runs. A phone shows 41 characters a line. */
const PROGRAM = `import {
  createBehindApi,
} from 'node-behind-api-client';

const api = createBehindApi({
  endpoint: 'http://127.0.0.1:4010',
});
const { payture } = api.V20.payments;

const result = await payture.billStatus(
  'cc0e8400-e29b-41d4-a716-446655440009',
);
console.log(result.data?.status);
// PENDING`;

export const firstCall = (): Html => html`<section id="first-call"><h2>The first call</h2>
<p>You need neither an account nor a server. In one terminal, start the mock, which stands in for the API:</p>
${code('npx node-behind-api-mock', 'sh')}
<p>In another terminal, run <code>npm i node-behind-api-client</code>, save this as <code>first-call.mjs</code>, and run <code>node first-call.mjs</code>:</p>
${code(PROGRAM, 'ts')}
<p>Continue with <a href="guides/getting-started.html">Getting started</a>.</p>
</section>`;
