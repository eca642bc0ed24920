import { defineEnvVars } from '@sveltejs/kit/env';

export const variables = defineEnvVars({
  BEHIND_ENDPOINT: { schema: (value) => value ?? 'http://127.0.0.1:4010' },
});
