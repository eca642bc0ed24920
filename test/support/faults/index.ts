import { brokenErrors, foreignBodies, hardBodies, noContent, pages } from './body.ts';
import { brokenConnections, endlessAnswers, oddConnections } from './connection.ts';
import { brokenEncodings, encodings, foreignEncodings } from './encoding.ts';
import { codes, failures, shortWaits, successes } from './envelope.ts';
import { detours, redirects } from './redirect.ts';

export { longWaits } from './envelope.ts';
export { answering, type Behaviour, inTurn, succeeding } from './exchange.ts';
export { freePort, refusedEndpoint } from './refused.ts';
export { type FaultServer, startFaultServer } from './server.ts';
export { endlessAnswers };

/** Everything that a server does wrong, and some that it does right, by name. None takes long, but for what never ends. */
export const faults = {
  ...brokenConnections,
  ...endlessAnswers,
  ...oddConnections,
  ...encodings,
  ...brokenEncodings,
  ...foreignEncodings,
  ...redirects,
  ...detours,
  ...foreignBodies,
  ...noContent,
  ...pages,
  ...brokenErrors,
  ...hardBodies,
  ...failures,
  ...codes,
  ...successes,
  ...shortWaits,
};

export type FaultName = keyof typeof faults;
