import { describe, expect, it } from 'vitest';
import { type CoveredCall, coverageOf } from '../../scripts/coverage/coverage.ts';
import { Project } from '../learn/project.ts';
import { BILL_STATUS, drift, PROCESS, report } from '../learn/reports.ts';

const call = (id: string, more: Partial<CoveredCall> = {}): CoveredCall => ({
  ...{ id, app: 'app', source: 'observed', answerSource: 'inferred', effect: 'read' },
  ...{ answersSeen: undefined, supersededBy: undefined },
  ...more,
});

describe('what is most worth comparing next', () => {
  const order = (calls: CoveredCall[], shown: string[] = []) =>
    coverageOf(calls, new Set(shown)).next.map(({ operation }) => operation);

  it('is what users are shown, then charges, writes and reads', () => {
    const calls = [
      call('read'),
      call('write', { effect: 'write' }),
      call('charge', { effect: 'charge' }),
      call('shown'),
      call('shown charge', { effect: 'charge' }),
    ];
    expect(order(calls, ['shown', 'shown charge'])).toEqual([
      'shown charge',
      'shown',
      'charge',
      'write',
      'read',
    ]);
  });

  it('is the latest version, then what is a guess; and else in the order of the spec', () => {
    const calls = [
      call('old', { supersededBy: 'new' }),
      call('documented', { answerSource: 'documented' }),
      call('b'),
      call('a'),
    ];
    expect(order(calls)).toEqual(['b', 'a', 'documented', 'old']);
  });

  it('is nothing that was compared', () => {
    expect(order([call('a', { answersSeen: { answers: 3, last: '2026-01-01' } })])).toEqual([]);
  });
});

describe('npm run spec:coverage', () => {
  it('prints a table of all apps, what is next, and why', async () => {
    const project = new Project();
    project.write('README.md', '`V20.payments.payture.billCreate` makes a bill.\n');
    const { out, code } = await project.coverage();
    expect(code).toBe(0);
    // Calls: all, documented, observed, inferred; answers: the same, and those that were seen.
    expect(out).toMatch(/^payments +2 +2 +0 +0 +2 +0 +0 +0 +0$/m);
    expect(out).toMatch(/^sales +4 +0 +4 +0 +0 +0 +4 +0 +0$/m);
    expect(out).toMatch(/^all +11 +2 +9 +0 +2 +0 +9 +0 +0$/m);
    expect(out).toMatch(
      /^ 1\. +V20\.payments\.payture\.billCreate +charge +answer documented +shown to users$/m,
    );
    expect(out).toMatch(/^10\. /m);
    expect(out).not.toMatch(/^11\. /m);
    expect(out).toMatch(/and 1 more\. The order: what users are shown; charges/);
  });

  it('counts what was learned', async () => {
    const project = new Project();
    await project.learn(project.input('r.json', report(drift(PROCESS), drift(BILL_STATUS))), '--write');
    const { out } = await project.coverage('--json');
    const { apps, total, next } = JSON.parse(out);
    expect(total).toMatchObject({ verified: 2, seen: 10 });
    expect(apps.find(({ app }: { app: string }) => app === 'sales')).toMatchObject({
      answers: { documented: 0, observed: 1, inferred: 3 },
      verified: 1,
      seen: 5,
    });
    expect(next.map(({ operation }: { operation: string }) => operation)).not.toContain(PROCESS);
  });

  it('says what is wrong with a broken spec', async () => {
    const project = new Project();
    project.write('spec/payments/v20.yaml', 'openapi: [');
    const { code, err } = await project.coverage();
    expect(code).toBe(1);
    expect(err).toContain('spec/payments/v20.yaml:');
  });
});
