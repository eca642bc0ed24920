// Ten calls of ten apps, each answer narrowed: what the types cost a program that uses them.
import { createBehindApi } from 'node-behind-api-client';

const { V10, V20, V30 } = createBehindApi({ endpoint: 'https://api.behind.ai:6002', accessToken: 'token' });

const bill = await V20.payments.payture.billStatus('bill', { timeout: 5_000 });
if (bill.success) console.log(bill.data.status);

const chat = await V10.chat.chat.create('Support', 'member', 'Anna');
if (chat.success) console.log(chat.data.chat_uuid);

const applicants = await V10.easyjob.applicants.getList('job');
if (applicants.success) for (const applicant of applicants.data) console.log(applicant.application_id);

const prompt = await V30.gpt.prompt.get('prompt');
if (prompt.success) console.log(prompt.data.prompt_id);

const mail = await V10.mailer.message.send('anna@example.com', 'Anna', 'news', 'welcome');
console.log(mail.success ? mail.data.message_id : mail.message);

const finances = await V10.monitor.finances.get('2025-01');
if (finances.success) console.log(finances.data.length);

const cv = await V10.raet.cv.get('individual');
if (cv.success) console.log(cv.data.cv_id);

const records = await V10.sales.catalogue.getRecords(20, 'news');
if (records.success) console.log(records.data.length);

const call = await V10.sip.call.getIntent('+4915112345678', '+4915187654321');
console.log(call.success ? call.data : call.message);

const { result } = await V10.storage.file.get.withResponse('key');
if (result.success) console.log(result.data.file_key);
