import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { readArazzo, redoclyCli, respect } from './respect.ts';

// The workflows that are published, run by Redocly's Respect as a reader would, against the mock.

const published = resolve(import.meta.dirname, '../../dist/openapi');
const workflows = globSync('workflows/*.arazzo.yaml', { cwd: published });

const inputs: Readonly<Record<string, string>> = {
  accessToken: 'any',
  subscriptionId: '550e8400-e29b-41d4-a716-446655440001',
  phoneNumber: '+447700900101',
  smtpPassword: 'correct-horse-battery-staple',
  queueId: '8a7b3c10-0e4f-4f56-8b1d-6f2a90c4d002',
  query: 'joinery',
};

let mock: Mock;
let folder: string;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
  folder = mkdtempSync(join(tmpdir(), 'workflows-'));
});
beforeEach(() => mock.reset());
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await mock.close();
});

it('finds the workflows', () => {
  expect(workflows).not.toEqual([]);
});

it.each(workflows)('%s', async (name) => {
  const buyer = new AbortController();
  const paying = payBills(buyer.signal);
  const report = await respect(join(published, name), mock.url, inputs, folder);
  buyer.abort();
  await paying;
  const steps = readArazzo(join(published, name)).workflows.flatMap((workflow) => workflow.steps);
  expect(report).toContain(`Steps: ${steps.length} passed, ${steps.length} total`);
});

it('notices a step that fails', async () => {
  const file = join(folder, 'wrong.arazzo.yaml');
  const text = readFileSync(join(published, 'workflows/recruiting.arazzo.yaml'), 'utf8');
  writeFileSync(
    file,
    text.replaceAll('url: ../', `url: ${published}/`).replace('/success == true', '/success == false'),
  );
  await expect(respect(file, mock.url, inputs, folder)).rejects.toThrow('1 failed, 1 total');
});

it('runs each operation by a workflow that Redocly generates from the joined document', async () => {
  const file = 'generated.arazzo.yaml';
  await redoclyCli(['generate-arazzo', join(published, 'all.json'), '--output-file', file], folder);
  const generated = parse(readFileSync(join(folder, file), 'utf8'));
  // Either of two ways is enough to send the token. Redocly asks for both, and passes on the first only.
  for (const { steps } of generated.workflows)
    for (const step of steps) step['x-security'] = step['x-security']?.slice(0, 1);
  writeFileSync(join(folder, file), stringify(generated));
  const operations = Object.keys(JSON.parse(readFileSync(join(published, 'all.json'), 'utf8')).paths);
  const report = await respect(join(folder, file), mock.url, { AccessToken: 'any' }, folder);
  expect(report).toContain(`Workflows: ${operations.length} passed, ${operations.length} total`);
}, 300_000);

/** Pays every bill that is not paid yet, as a buyer would on its page, until the signal ends that. */
async function payBills(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const { data } = await (await fetch(`${mock.url}/__mock/entities`)).json();
    const open = data.filter(
      ({ lifecycle, state }: { lifecycle: string; state: string }) =>
        lifecycle === 'bill' && state === 'PENDING',
    );
    for (const { id } of open) await fetch(`${mock.url}/__mock/bills/${id}/pay`, { method: 'POST' });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
