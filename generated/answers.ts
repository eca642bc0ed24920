// Generated from spec/ by `npm run generate`. Do not edit.

import type { DocumentAnswers } from '../src/drift/answers.ts';
import { authorisationV10Answers } from './authorisation/v10/answers.ts';
import { chatV10Answers } from './chat/v10/answers.ts';
import { chatV20Answers } from './chat/v20/answers.ts';
import { easyjobV10Answers } from './easyjob/v10/answers.ts';
import { globalV10Answers } from './global/v10/answers.ts';
import { gptV10Answers } from './gpt/v10/answers.ts';
import { gptV20Answers } from './gpt/v20/answers.ts';
import { gptV30Answers } from './gpt/v30/answers.ts';
import { gptV40Answers } from './gpt/v40/answers.ts';
import { mailerV10Answers } from './mailer/v10/answers.ts';
import { mailerV20Answers } from './mailer/v20/answers.ts';
import { mastogramV10Answers } from './mastogram/v10/answers.ts';
import { monitorV10Answers } from './monitor/v10/answers.ts';
import { oauthV10Answers } from './oauth/v10/answers.ts';
import { paymentsV10Answers } from './payments/v10/answers.ts';
import { paymentsV20Answers } from './payments/v20/answers.ts';
import { paymentsV21Answers } from './payments/v21/answers.ts';
import { questionnaireV10Answers } from './questionnaire/v10/answers.ts';
import { raetV10Answers } from './raet/v10/answers.ts';
import { raetV20Answers } from './raet/v20/answers.ts';
import { ragV10Answers } from './rag/v10/answers.ts';
import { ruKitchenV10Answers } from './ru-kitchen/v10/answers.ts';
import { salesV10Answers } from './sales/v10/answers.ts';
import { salesV20Answers } from './sales/v20/answers.ts';
import { sipV10Answers } from './sip/v10/answers.ts';
import { storageV10Answers } from './storage/v10/answers.ts';
import { testsV10Answers } from './tests/v10/answers.ts';
import { toolsV10Answers } from './tools/v10/answers.ts';

export const answers: readonly DocumentAnswers[] = [
  authorisationV10Answers,
  chatV10Answers,
  chatV20Answers,
  easyjobV10Answers,
  globalV10Answers,
  gptV10Answers,
  gptV20Answers,
  gptV30Answers,
  gptV40Answers,
  mailerV10Answers,
  mailerV20Answers,
  mastogramV10Answers,
  monitorV10Answers,
  oauthV10Answers,
  paymentsV10Answers,
  paymentsV20Answers,
  paymentsV21Answers,
  questionnaireV10Answers,
  raetV10Answers,
  raetV20Answers,
  ragV10Answers,
  ruKitchenV10Answers,
  salesV10Answers,
  salesV20Answers,
  sipV10Answers,
  storageV10Answers,
  testsV10Answers,
  toolsV10Answers,
];
