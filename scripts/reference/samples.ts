import { sampleStatement } from '../generate/tsdoc.ts';
import type { SiteOperation } from './site.ts';

const TOKEN = 'YOUR-TOKEN';

const PRINT_RESULT = `if (result.success) console.log(result.data);
else console.error(result.message);`;

const PRINT_RESPONSE = `const isJson = response.headers.get('content-type')?.startsWith('application/json');
console.log(isJson ? await response.json() : await response.blob());`;

export interface Sample {
  /** What the example is called in the spec. */
  readonly title: string;
  readonly typescript: string;
  readonly curl: string;
}

/** One for each example of the request; one all the same where there are no parameters. */
export function samplesOf(operation: SiteOperation): Sample[] {
  const { requests } = operation;
  if (requests.length === 0) return [sampleOf(operation, operation.call.summary, {})];
  return requests.map(({ summary, value }) => sampleOf(operation, summary, value as Body));
}

type Body = Readonly<Record<string, unknown>>;

const sampleOf = (operation: SiteOperation, title: string, body: Body): Sample => ({
  title,
  typescript: typescript(operation, body),
  curl: curl(operation, body),
});

function typescript({ call, client, server }: SiteOperation, sample: Body): string {
  const create = client === 'auth' ? 'createBehindAuthApi' : 'createBehindApi';
  const token = call.needsToken ? `\n  accessToken: '${TOKEN}',` : '';
  return `import { ${create} } from 'node-behind-api-client';

const behindAPI = ${create}({
  endpoint: '${server}',${token}
});

${sampleStatement({ ...call, sample })}
${call.isAlwaysJson ? PRINT_RESULT : PRINT_RESPONSE}
`;
}

function curl({ call, path, server }: SiteOperation, body: Body): string {
  const lines = [
    `curl ${server}${path}`,
    ...(call.needsToken ? [`-H 'AccessToken: ${TOKEN}'`] : []),
    `-H 'Content-Type: application/json'`,
    `-d ${quoted(JSON.stringify(body))}`,
  ];
  return `${lines.join(' \\\n  ')}\n`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
