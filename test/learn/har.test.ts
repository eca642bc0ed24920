import { describe, expect, it } from 'vitest';
import { BILL_PATH, bill, har } from './har.ts';
import { Project } from './project.ts';

describe('of a HAR file', () => {
  it('only readable answers of calls in the spec count, and the rest is told of in numbers', async () => {
    const project = new Project();
    const text = bill({ fee: 120 });
    const entries = [
      { path: BILL_PATH, text },
      { path: BILL_PATH, text: Buffer.from(text).toString('base64'), encoding: 'base64' },
      { path: `${BILL_PATH}?token=x`, text },
      { path: BILL_PATH, text: '<html>' },
      { path: BILL_PATH, text: '[]' },
      { path: BILL_PATH },
      { path: BILL_PATH, status: 0, text },
      { path: BILL_PATH, method: 'OPTIONS', text },
      { path: '/api/payments/20/payture/other', text },
      { path: '/shop.js', method: 'GET', text: 'alert()' },
    ];
    const { out } = await project.learn(project.input('a.har', har(entries)));
    expect(out).toContain('a.har: HAR file, 3 answers of 1 operation\n');
    expect(out).toContain('  4 answers left out: not stored, or no answer of the API\n');
    expect(out).toContain('  3 entries left out: no calls of the API\n');
    expect(out).toContain("x-observed: { answers: 3, last: '2026-03-01' }");
    expect(out).not.toContain('this computer');
  });

  it('the name does not matter, nor a byte order mark', async () => {
    const project = new Project();
    const file = project.input(
      'recording.json',
      `\uFEFF${JSON.stringify(har([{ path: BILL_PATH, text: bill() }]))}`,
    );
    const { code, out } = await project.learn(file);
    expect(code).toBe(0);
    expect(out).toContain('HAR file, 1 answer of 1 operation');
  });

  it('answers from the other path that the spec names are those of the operation, and it is told which path answers', async () => {
    const project = new Project();
    const otherPath = '/api/payments/20/paytures/billStatus';
    project.edit(
      'spec/payments/v20.yaml',
      '      operationId: V20.payments.payture.billStatus\n',
      `      operationId: V20.payments.payture.billStatus\n      x-other-path: { path: ${otherPath}, x-source: observed }\n`,
    );
    // Answers are compared with the repository's own spec, which learns as well: not this member.
    const found = { path: otherPath, text: bill({ never_to_be_learned: 120 }) };
    const notFound = { path: BILL_PATH, status: 404, text: '{"success":false}' };
    const { out } = await project.learn(project.input('a.har', har([found, notFound, found])));
    expect(out).toContain('a.har: HAR file, 3 answers of 1 operation\n');
    expect(out).toContain('/data/never_to_be_learned');
    expect(out).toContain(`
Asked at another path
  V20.payments.payture.billStatus: 2 successes and 0 failures from ${otherPath}
    The spec says ${BILL_PATH}: 0 successes and 1 failure from there.
`);
  });

  it('an empty one teaches nothing', async () => {
    const project = new Project();
    const { code, out } = await project.learn(project.input('a.har', har([])), '--write');
    expect(code).toBe(0);
    expect(out).toContain('There is nothing to change.');
  });
});
