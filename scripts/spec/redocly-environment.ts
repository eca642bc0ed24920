/** The environment for Redocly's command line: no telemetry, and no note of newer releases in what it prints. */
export const redoclyEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
};
