import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { freePort } from '../support/faults/index.ts';

const root = resolve(import.meta.dirname, '../..');

describe('npm run audit', () => {
  /** Audits with a registry that knows these advisories, or has no audit at that status. */
  async function audit(status: number, advisories: object) {
    const registry = createServer((request, response) => {
      request.resume();
      response.writeHead(request.method === 'POST' ? status : 404, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(request.method === 'POST' ? advisories : {}));
    }).listen(0, '127.0.0.1');
    await once(registry, 'listening');
    try {
      return await auditWith(`http://127.0.0.1:${(registry.address() as AddressInfo).port}`);
    } finally {
      registry.close();
    }
  }

  async function auditWith(registry: string) {
    const env = { ...process.env, npm_config_registry: registry, npm_config_fetch_retries: '0' };
    const child = spawn(process.execPath, ['scripts/audit/index.ts'], { cwd: root, env });
    const [stdout, stderr, [exitCode]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    return { stdout, stderr, passed: exitCode === 0 };
  }

  const advisory = (vulnerable_versions: string) => [
    {
      id: 1,
      url: 'https://example.com/1',
      title: 'Prototype pollution',
      severity: 'high',
      vulnerable_versions,
    },
  ];

  it('names the vulnerable package, and why', async () => {
    const { passed, stderr } = await audit(200, { 'openapi-fetch': advisory('<99') });
    expect(stderr).toContain('openapi-fetch: high: Prototype pollution, <99 (https://example.com/1)');
    expect(passed).toBe(false);
  });

  it('passes if nothing is known of the packages that users get', async () => {
    expect(await audit(200, { vitest: advisory('<99') })).toEqual({ passed: true, stdout: '', stderr: '' });
  });

  it('says that it found out nothing if the registry offers no audit', async () => {
    const { passed, stdout } = await audit(405, {});
    expect(stdout).toContain('Nothing was checked, because the registry in use offers no audit');
    expect(passed).toBe(true);
  });

  it('fails if the registry cannot be reached', async () => {
    const { passed, stderr } = await auditWith(`http://127.0.0.1:${await freePort()}`);
    expect(stderr).toContain('The audit failed');
    expect(passed).toBe(false);
  });
});
