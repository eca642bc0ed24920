import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../scripts/coverage/coverage.ts';
import type { CoveredCall } from '../../scripts/coverage/covered-calls.ts';
import { membersOf } from '../../scripts/coverage/members.ts';
import type { NextMember } from '../../scripts/coverage/next-members.ts';
import type { OpenApiDocument, Source } from '../../scripts/spec/openapi.ts';
import { Project } from '../learn/project.ts';
import { BILL_STATUS, drift, PROCESS, report } from '../learn/reports.ts';

const call = (id: string, more: Partial<CoveredCall> = {}): CoveredCall => ({
  ...{ id, document: 'app/v10', source: 'observed', answerSource: 'inferred', effect: 'read' },
  ...{ answersSeen: undefined, supersededBy: undefined, parameters: [], members: [] },
  ...more,
});

const member = (name: string, source: Source = 'inferred') => ({
  ...{ pointer: `/data/${name}`, declaredAt: `#/components/schemas/Bill/${name}`, source },
});

describe('what is most worth comparing next', () => {
  const order = (calls: CoveredCall[], shown: string[] = []) =>
    coverageOf(calls, new Set(shown)).next.map(({ operation }) => operation);

  it('is charges, then what users are shown, then writes and reads', () => {
    const calls = [
      call('read'),
      call('write', { effect: 'write' }),
      call('charge', { effect: 'charge' }),
      call('shown'),
      call('shown charge', { effect: 'charge' }),
    ];
    expect(order(calls, ['shown', 'shown charge'])).toEqual([
      'shown charge',
      'charge',
      'shown',
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

  it('is what has the most inferred members, where all else is equal', () => {
    const calls = [
      call('one', { members: [member('a'), member('b', 'observed')] }),
      call('two', { members: [member('a'), member('b')] }),
    ];
    expect(order(calls)).toEqual(['two', 'one']);
  });

  it('is nothing that was compared, unless some of its members were never there', () => {
    const answersSeen = { answers: 3, last: '2026-01-01' };
    const calls = [
      call('all', { answersSeen, members: [member('a', 'observed')] }),
      call('some', { answersSeen, members: [member('a', 'observed'), member('b')] }),
    ];
    expect(coverageOf(calls, new Set()).next).toEqual([
      expect.objectContaining({ operation: 'some', members: 2, inferred: ['/data/b'] }),
    ]);
  });
});

describe('which members are most worth seeing next', () => {
  const ofCall = (name: string) => ({ ...member(name), declaredAt: `own/${name}` });

  it('is those of charges, then of what users are shown, then what the most calls share; each once', () => {
    const calls = [
      call('read', { members: [ofCall('rare'), member('shared')] }),
      call('other', { members: [member('shared'), member('seen', 'observed')] }),
      call('old', { supersededBy: 'read', members: [ofCall('past')] }),
      call('shown', { members: [ofCall('famous')] }),
      call('charge', { effect: 'charge', members: [ofCall('price')] }),
    ];
    expect(coverageOf(calls, new Set(['shown'])).nextMembers).toEqual([
      { operation: 'charge', pointer: '/data/price', calls: 1 },
      { operation: 'shown', pointer: '/data/famous', calls: 1 },
      { operation: 'read', pointer: '/data/shared', calls: 2 },
      { operation: 'read', pointer: '/data/rare', calls: 1 },
      { operation: 'old', pointer: '/data/past', calls: 1 },
    ]);
  });
});

describe('members', () => {
  const document = {
    components: {
      schemas: {
        Person: {
          properties: {
            name: { type: 'string', 'x-source': 'documented' },
            boss: { $ref: '#/components/schemas/Person' },
          },
        },
        Age: { type: 'integer', 'x-source': 'observed' },
      },
    },
  } as unknown as OpenApiDocument;

  it('are found in items, maps, parts and references, and once in a schema that contains itself', () => {
    const schema = {
      allOf: [{ properties: { list: { items: { $ref: '#/components/schemas/Person' } } } }],
      properties: {
        age: { $ref: '#/components/schemas/Age' },
        shelves: { additionalProperties: { properties: { width: { type: 'integer' } } } },
      },
    };
    const found = membersOf(document, schema, 'V10.a.b.c');
    expect(Object.fromEntries(found.map(({ pointer, source }) => [pointer, source]))).toEqual({
      '/data/age': 'observed',
      '/data/shelves': 'inferred',
      '/data/shelves/{*}/width': 'inferred',
      '/data/list': 'inferred',
      '/data/list/*/name': 'documented',
      '/data/list/*/boss': 'inferred',
    });
  });

  it('count once where several calls share them', () => {
    const members = [member('a'), member('b', 'documented')];
    const { total, documents } = coverageOf([call('one', { members }), call('two', { members })], new Set());
    expect(total.members).toEqual({ documented: 1, observed: 0, inferred: 1 });
    expect(documents).toMatchObject([{ document: 'app/v10', operations: 2, members: total.members }]);
  });
});

describe('npm run spec:coverage', () => {
  it('prints a table of all documents, what is next, and why', async () => {
    const project = new Project();
    project.write('README.md', '`V20.payments.payture.billCreate` makes a bill.\n');
    const { out, code } = await project.coverage();
    expect(code).toBe(0);
    // Calls; names, parameters, answers and members, each documented, observed and inferred; what was compared.
    expect(out).toMatch(/^payments\/v20 +2 +2\/0\/0 +0\/0\/2 +2\/0\/0 +\d+\/0\/0 +0 +0$/m);
    expect(out).toMatch(/^sales\/v20 +\d+ +0\/\d+\/0 +0\/0\/\d+ +0\/0\/\d+ +0\/0\/\d+ +0 +0$/m);
    expect(out).toMatch(/^all +11 +2\/9\/0 +\S+ +2\/0\/9 +\S+ +0 +0$/m);
    expect(out).toMatch(
      /^ 1\. +V20\.payments\.payture\.billCreate +charge +answer documented +0 of \d+ members inferred +shown to users$/m,
    );
    expect(out).toMatch(/^10\. /m);
    expect(out).not.toMatch(/^11\. /m);
    expect(out).toMatch(/and 1 more\. The order: charges; what users are shown/);
    expect(out).toMatch(/^ 1\. +\/data\/\S+ +of V\d+\.\S+/m);
    expect(out).toMatch(/The order: of charges; of what users are shown/);
  });

  it('counts what was learned', async () => {
    const project = new Project();
    await project.learn(project.input('r.json', report(drift(PROCESS), drift(BILL_STATUS))), '--write');
    const { out } = await project.coverage('--json');
    const { documents, total, next } = JSON.parse(out);
    expect(total).toMatchObject({ verified: 2, seen: 10 });
    const sales = documents.find(({ document }: { document: string }) => document === 'sales/v20');
    expect(sales).toMatchObject({ answers: { documented: 0, observed: 1 }, verified: 1, seen: 5 });
    expect(next.map(({ operation }: { operation: string }) => operation)).not.toContain(PROCESS);
  });

  it('no longer asks for members that answers have confirmed', async () => {
    const project = new Project();
    const next = async () => {
      const { out } = await project.coverage('--json');
      return JSON.parse(out).nextMembers as readonly NextMember[];
    };
    const before = await next();
    const seen = [...Map.groupBy(before, ({ operation }) => operation)].map(([operation, members]) => ({
      ...drift(operation),
      members: Object.fromEntries(members.map(({ pointer }) => [pointer, 5])),
    }));
    await project.learn(project.input('r.json', report(...seen)), '--write');
    // What is left is part of requests as well, or needs another call that shows it.
    expect((await next()).length).toBeLessThan(before.length / 2);
  });

  it('says what is wrong with a broken spec', async () => {
    const project = new Project();
    project.write('spec/payments/v20.yaml', 'openapi: [');
    const { code, err } = await project.coverage();
    expect(code).toBe(1);
    expect(err).toContain('spec/payments/v20.yaml:');
  });
});
