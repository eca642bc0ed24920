import { validateHeaderName, validateHeaderValue } from 'node:http';

/** They say how long an answer is, which follows from its body: one that says something else can not be read. */
const LENGTHS = ['content-length', 'transfer-encoding'];

/** Says why an answer can not have a header; undefined if it can. */
export function headerProblem(name: string, value: string): string | undefined {
  if (LENGTHS.includes(name)) {
    return `the mock sets ${name} itself. To break an answer off, arm the fault truncated-body`;
  }
  try {
    validateHeaderName(name);
  } catch {
    return `${JSON.stringify(name)} is not the name of a header: it may have letters, digits and hyphens`;
  }
  try {
    validateHeaderValue(name, value);
  } catch {
    return `the header ${name} can not have a line break or letters beyond Latin-1 in it: ${JSON.stringify(value.slice(0, 100))}`;
  }
  return undefined;
}
