import { AsyncLocalStorage } from 'node:async_hooks';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import * as openTelemetry from '@opentelemetry/api';
import * as queryCore from '@tanstack/query-core';
import PQueue from 'p-queue';
import { createFormControl } from 'react-hook-form';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chatV10 } from '../../generated/chat/v10/index.ts';
import { paymentsV20 } from '../../generated/payments/v20/index.ts';
import { paymentsV20Schemas } from '../../generated/payments/v20/schemas.ts';
import * as mockPackage from '../../mock/src/index.ts';
import { readGuides } from '../../scripts/reference/guides.ts';
import * as core from '../../src/core.ts';
import { download } from '../../src/download/index.ts';
import * as failureText from '../../src/failure-text/index.ts';
import * as client from '../../src/index.ts';
import * as schemas from '../../src/schemas/index.ts';
import { swr } from '../../src/swr.ts';
import * as tanstack from '../../src/tanstack/index.ts';
import { statusesOf } from './curl.ts';
import { run, typeErrors } from './programs.ts';

// The TypeScript of a guide is one program, from top to bottom; what it prints is what its comments say.

const MOCK = 'http://127.0.0.1:4010';
const root = resolve(import.meta.dirname, '../..');
const guides = (await readGuides(root)).map((guide) => ({ ...guide, ...programIn(guide.markdown) }));

/** What a guide takes for granted, by its page. */
const given: Readonly<Record<string, { readonly types: string; readonly values: Record<string, unknown> }>> =
  {
    'guides/a-payment-page.html': {
      types: '',
      values: {
        localStorage: storage(),
        location: { href: '' },
        window: { open: () => ({ closed: false, location: { href: '' }, close() {} }) },
      },
    },
    'guides/migrating-from-2.html': {
      types:
        'declare const token: string, accessToken: string, endpoint: string, subscriptionId: string;\ndeclare function signInAgain(): void;',
      values: {
        token: 'token',
        accessToken: 'token',
        endpoint: MOCK,
        subscriptionId: '550e8400-e29b-41d4-a716-446655440001',
        signInAgain() {},
      },
    },
  };

let mock: mockPackage.Mock;
beforeAll(async () => {
  mock = await mockPackage.startMock();
});
afterAll(() => mock.close());

/** Wherever a guide goes, it gets to the mock of this test. */
const redirected = (address: string): string =>
  address.replace(/^https:\/\/api\.behind\.ai:6002|^http:\/\/127\.0\.0\.1:4010/, mock.url);

it('compiles the code of every guide', { timeout: 60_000 }, () => {
  const programs = guides.map(({ page, program }) => [
    page.replace(/^.*\/|\.html$/g, ''),
    `${given[page]?.types ?? ''}\n${program}`,
  ]);
  expect(typeErrors(Object.fromEntries(programs))).toEqual([]);
  // On Node, `fetch` has other types.
  const onNode = programs.filter(([, text]) => text?.includes("from 'undici'"));
  expect(onNode).not.toEqual([]);
  expect(typeErrors(Object.fromEntries(onNode), [])).toEqual([]);
});

it('would find what does not compile', () => {
  expect(
    typeErrors({ wrong: "import { createBehindApi } from 'node-behind-api-client';\ncreateBehindApi({});" }),
  ).toEqual([expect.stringMatching(/^wrong: .*endpoint/s)]);
});

it('shows code of the examples as it is there', () => {
  const shown = guides.flatMap(({ examples }) => examples);
  expect(shown).not.toEqual([]);
  for (const code of shown) {
    const [, file = '', text = ''] = /^\/\/ (.*)\n([\s\S]*)$/.exec(code) ?? [];
    expect(withoutIndentation(readFileSync(resolve(root, file), 'utf8')), file).toContain(
      withoutIndentation(text),
    );
  }
});

describe.each(guides)('$title', ({ page, program, expected, curl, shell }) => {
  // Not around the compilation, during which an open connection would come to its end unnoticed.
  beforeEach(() => fetch(`${mock.url}/__mock/reset`, { method: 'POST' }));

  it('does what it says', async () => {
    const printed: string[] = [];
    const note = (...values: unknown[]) => printed.push(values.map(String).join(' '));
    const withMock =
      <Options extends client.ClientOptions, Client>(make: (options: Options) => Client) =>
      (options: Options): Client =>
        make({
          ...options,
          endpoint: redirected(options.endpoint),
          logger: { ...console, info: note, warn: note },
        });
    class BehindApiClient extends client.BehindApiClient {
      constructor(endpoint: string, token: string) {
        super(redirected(endpoint), token);
      }
    }
    await run(
      program,
      {
        'node-behind-api-client': {
          ...client,
          BehindApiClient,
          createBehindApi: withMock(client.createBehindApi),
          createBehindAuthApi: withMock(client.createBehindAuthApi),
          // Nobody wants to wait for a payment here.
          poll: (call: never, options: object) => client.poll(call, { ...options, interval: 1 } as never),
        },
        'node-behind-api-client/core': { ...core, createBehindApi: withMock(core.createBehindApi) },
        'node-behind-api-client/chat/v10': { chatV10 },
        'node-behind-api-client/payments/v20': { paymentsV20 },
        'node-behind-api-client/download': { download },
        'node-behind-api-client/failure-text': failureText,
        'node-behind-api-client/schemas': schemas,
        'node-behind-api-client/schemas/payments/v20': { paymentsV20Schemas },
        'node-behind-api-client/swr': { swr },
        'node-behind-api-client/tanstack': tanstack,
        '@hookform/resolvers/standard-schema': { standardSchemaResolver },
        '@tanstack/query-core': queryCore,
        'react-hook-form': { createFormControl },
        '@opentelemetry/api': openTelemetry,
        'p-queue': { default: PQueue },
        'node-behind-api-mock': mockPackage,
        'node:async_hooks': { AsyncLocalStorage },
        'node:fs': { readFileSync: () => '' },
        undici: { Agent: class {} },
      },
      {
        ...given[page]?.values,
        console: { log: note, warn: note, error: note },
        fetch: (address: string, init?: RequestInit) => fetch(redirected(address), init),
      },
    );
    for (const text of expected) expect(printed).toContain(text);
  });

  it('has commands that the mock takes, and no others but those that are known', async () => {
    expect(await statusesOf(curl.map((command) => command.replaceAll(MOCK, mock.url)))).toEqual(
      curl.map(() => 200),
    );
    const runsMock = `npx ${nameIn('mock/package.json')}`;
    const options = readFileSync(resolve(root, 'mock/src/cli/options.ts'), 'utf8');
    // test/workflows runs Respect.
    for (const command of shell.filter((command) => !command.startsWith('npx @redocly/cli respect '))) {
      expect([`npm i ${nameIn('package.json')}`, runsMock]).toContain(command.replace(/ --.*/, ''));
      for (const [option] of command.matchAll(/--[\w-]+/g)) expect(options).toContain(`  ${option} `);
    }
  });
});

function programIn(markdown: string) {
  const all = [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, code = '']) => ({
    language,
    code,
  }));
  // What begins with a file of the examples is no part of the program.
  const examples = all.filter(({ code }) => code.startsWith('// examples/'));
  const blocks = all.filter((block) => !examples.includes(block));
  const of = (language: string) =>
    blocks.filter((block) => block.language === language).map(({ code }) => code);
  // What is written in JavaScript configures other tools: test/generators runs it.
  expect(of('ts').length + of('sh').length + of('js').length).toBe(blocks.length);
  const program = of('ts').join('\n');
  return {
    program,
    examples: examples.map(({ code }) => code),
    expected: [...program.matchAll(/^\s*(?:if .*)?console\.log\(.*\); \/\/ ([^:\n]+)/gm)].map(
      ([, text = '']) => text,
    ),
    curl: of('sh').filter((code) => code.startsWith('curl ')),
    shell: of('sh')
      .filter((code) => !code.startsWith('curl '))
      .flatMap((code) => code.trim().split('\n')),
  };
}

/** A guide may show a part of a block further to the left. */
const withoutIndentation = (text: string): string => text.replaceAll(/^ +/gm, '');

/** What a browser keeps for a site. */
function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
}

const nameIn = (file: string): string => JSON.parse(readFileSync(resolve(root, file), 'utf8')).name;
