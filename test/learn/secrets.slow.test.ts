import { expect, it } from 'vitest';
import { BILL_PATH, har } from './har.ts';
import { Project } from './project.ts';

const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJl';
const SECRETS = [
  TOKEN,
  'ann.smith@example.com',
  'Ann Smith',
  '+447946000123',
  '447946000123',
  '4276 5500 1234 5678',
  'session-8f3a2b1c9d',
  'sk_live_51Hq8xkLmNoPqRsT',
  '550e8400-e29b-41d4-a716-446655440099',
  'Привет',
];
const [
  ,
  email = '',
  name = '',
  phone = '',
  digits = '',
  card = '',
  session = '',
  key = '',
  uuid = '',
  word = '',
] = SECRETS;

const data = (more: object = {}) => ({
  bill_info: { bill_status: 'PAID', amount: 1 },
  status: 'PAID',
  ...more,
});

const answers = [
  { success: true, data: data({ buyer: { mail: email, name, phone, card }, token: TOKEN }) },
  { success: true, data: data({ [email]: 1, [phone]: { [name]: TOKEN }, [key]: [uuid] }) },
  {
    success: true,
    data: data({ [uuid]: null, [word]: word, [TOKEN]: true, people: { [email]: { [digits]: name } } }),
  },
  { success: true, data: { ...data(), status: email } },
  { success: true, data: { ...data(), status: TOKEN } },
  { success: true, data: { bill_info: { bill_status: key, amount: phone }, status: 'PAID' } },
  { success: false, message: `No bill of ${email}`, code: Number(digits), data: { [phone]: email } },
  { success: false, message: TOKEN, code: 1042 },
  `Error for ${email} with ${TOKEN}`,
];

it('what is in a HAR file besides shapes never leaves it', async () => {
  const project = new Project();
  const pairs = SECRETS.map((value) => ({ name: value, value }));
  const entries = answers.flatMap((answer, index) => {
    const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
    const request = {
      ...{ cookies: pairs, headers: [{ name: 'Authorization', value: `Bearer ${TOKEN}` }, ...pairs] },
      ...{
        queryString: pairs,
        postData: { mimeType: 'application/json', text: JSON.stringify({ access_token: TOKEN, email }) },
      },
    };
    const more = { cookies: pairs, headers: pairs, redirectURL: `https://x/?t=${TOKEN}` };
    const status = [200, 200, 404, 500][index % 4] as number;
    return [
      {
        path: `${BILL_PATH}?access_token=${TOKEN}&mail=${encodeURIComponent(email)}`,
        text,
        status,
        request,
        more,
      },
      { path: `/api/payments/20/payture/${encodeURIComponent(session)}`, text, request, more },
      { path: BILL_PATH, text: Buffer.from(text).toString('base64'), encoding: 'base64', request, more },
    ];
  });
  const file = project.input('secrets.har', har(entries));
  const cut = project.input('cut.har', JSON.stringify(har(entries)).slice(0, -100));
  const outcomes = [
    await project.learn(file),
    await project.learn(cut),
    await project.learn(cut, '--write'),
    await project.learn(file, '--write'),
  ];
  expect(outcomes.map(({ code }) => code)).toEqual([0, 1, 1, 0]);
  expect(project.changedLines().length).toBeGreaterThan(5);
  // The shape is learned, where it tells nothing of anybody.
  expect(project.read('spec/payments/v20.yaml')).toContain('buyer:');

  const changed = Object.entries(project.files()).filter(([path]) => !path.startsWith('src/'));
  const told = JSON.stringify([outcomes, changed]);
  for (const secret of [...SECRETS, ...SECRETS.map(encodeURIComponent), 'Smith', '7946', 'smith', 'sk_live'])
    expect(told.includes(secret), secret).toBe(false);
});
