import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Block } from './blocks.ts';
import type { Scenarios } from './scenarios.ts';
import { GIFT_CODE, UUID, World } from './world.ts';

// A call, and the answers it has, written as objects below comments: `// Error Response (empty bill_id):`.

interface Reference extends Block {
  readonly answers: readonly { readonly label: string; readonly answer: unknown }[];
}

function referenceIn(block: Block): Reference {
  const [code = '', ...rest] = block.code.split(/^\/\/ (.*Response.*):$/m);
  const labels = rest.filter((_, index) => index % 2 === 0);
  const answers = labels.map((label, index) => ({
    label,
    answer: vm.runInNewContext(`(${rest[index * 2 + 1]})`),
  }));
  return { ...block, code, answers };
}

/** The documented answer; the id and the page of a new bill are new each time. */
function withNewBill(answer: unknown): unknown {
  const { data, ...envelope } = answer as { data?: { bill_id?: string; bill?: object } };
  if (!data?.bill_id) return answer;
  const bill = { ...data.bill, payUrl: expect.stringMatching(/^https?:\/\/./) };
  return { ...envelope, data: { ...data, bill_id: expect.stringMatching(UUID), bill } };
}

/** The documented answer; the code of a gift is its own, and a wrong amount depends on the price of the bill. */
function withOwnValues(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (name, value) => {
    if (name === 'gift') return { ...value, code: expect.stringMatching(GIFT_CODE) };
    if (name !== 'data' || value.status !== 'AMOUNT_MISMATCH') return value;
    return { ...value, bill_info: { ...value.bill_info, amount: expect.any(Number) } };
  });
}

/** How each answer is had: what `Prefer` asks for and, for a bill, what happens to it before. */
type Ways = Record<string, { prefer?: string; drive?: (world: World) => Promise<string> }>;

const creation: Ways = {
  Response: {},
  'Error Response': { prefer: 'example=refused' },
};

const status: Ways = {
  'Response (pending payment)': { prefer: 'example=pending', drive: (world) => world.bill() },
  'Response (successful payment)': { prefer: 'example=paid', drive: (world) => world.bill({}, 'pay') },
  'Response (gift purchase - includes gift code)': {
    prefer: 'example=gift',
    drive: (world) => world.bill({ giftRecipient: 'john@example.com' }, 'pay'),
  },
  'Error Response (empty bill_id)': { prefer: 'code=422, example=emptyBillId', drive: async () => '' },
  'Error Response (amount mismatch)': {
    prefer: 'example=amountMismatch',
    drive: (world) => world.bill({}, 'payWrongAmount'),
  },
};

const answersAsDocumented = (ways: Ways) => (block: Block) => {
  const reference = referenceIn(block);

  it('has answers, and a way to each of them', () => {
    expect(reference.answers.map(({ label }) => label)).toEqual(Object.keys(ways));
  });

  describe.each(reference.answers)('$label', ({ label, answer }) => {
    const { prefer, drive } = ways[label] ?? {};

    it('is what the call gives', async () => {
      const world = new World(prefer ? { headers: { Prefer: prefer } } : {});
      expect((await world.run(reference)).get('result')).toEqual(withNewBill(answer));
    });

    if (!drive) return;
    it('is what a bill comes to', async () => {
      const world = new World();
      expect(await world.status(await drive(world))).toEqual(withOwnValues(answer));
    });
  });
};

export const reference: Scenarios = {
  'behindAPI.V20.payments.payture.billCreate(subscriptionId)': answersAsDocumented(creation),
  'behindAPI.V20.payments.payture.billCreateUnauthorised(subscriptionId, userId, redirectUrl, extended)':
    answersAsDocumented(creation),
  'behindAPI.V20.payments.payture.billStatus(billId)': answersAsDocumented(status),
  'Empty Bill ID': answersAsDocumented({ Response: {} }),
};
