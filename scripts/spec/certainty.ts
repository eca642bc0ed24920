import type { Call, Parameter } from './model.ts';
import type { OpenApiDocument, Source } from './openapi.ts';

/** Says how a call, its parameters and its answer are known, in place of a doubt beside each fact. */
export function certaintyOf(call: Call): string {
  const { source, parameters, answerSource, answersSeen } = call;
  const all = new Set([source, answerSource, ...parameters.map((parameter) => parameter.source)]);
  if (all.size === 1 && !answersSeen) {
    if (source === 'inferred') return 'All of it is inferred: nobody has seen this call.';
    if (source === 'documented')
      return 'The owners of the API document this call, its parameters and its answer.';
  }
  return `${howTheCallIsKnown(call)}. ${howTheRestIsKnown(call)}`;
}

function howTheCallIsKnown({ source, parameters }: Call): string {
  const hasParameters = parameters.length > 0;
  if (source === 'documented')
    return `The owners of the API document this call${hasParameters ? ' and the order of its parameters' : ''}`;
  if (source === 'observed')
    return `Another client of the server makes this call${hasParameters ? ' with these parameters in this order' : ''}`;
  return `This call ${hasParameters ? 'and the order of its parameters are' : 'is'} inferred`;
}

function howTheRestIsKnown({ parameters, answerSource, answersSeen }: Call): string {
  const types = howTypesAreKnown(parameters);
  const seen = answersSeen
    ? ` It was compared with ${answersSeen.answers} of the real server, the last on ${answersSeen.last}.`
    : '';
  if (types === undefined) return `The answer is ${answerSource}.${seen}`;
  if (types === answerSource && !answersSeen) return `Their types and the answer are ${types}.`;
  return `Their types are ${types}; the answer is ${answerSource}.${seen}`;
}

function howTypesAreKnown(parameters: readonly Parameter[]): string | undefined {
  if (parameters.length === 0) return undefined;
  const known = parameters.flatMap(({ source }) => (source === 'inferred' ? [] : [source]));
  if (known.length === 0) return 'inferred';
  if (known.length < parameters.length) return 'known where a parameter is marked, and inferred elsewhere';
  return [...new Set(known)].join(' or ');
}

/** A description with the mark of what is known. What has no mark is inferred. */
export function marked(description: string, source: Source | undefined): string {
  if (source === undefined || source === 'inferred') return description;
  return `${description.trimEnd()} (${source})`;
}

/** The document with a mark in the description of each member that is known. */
export function withMarks(document: OpenApiDocument): OpenApiDocument {
  return markedIn(document) as OpenApiDocument;
}

function markedIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(markedIn);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, markedIn(member)]));
  if (typeof members.description !== 'string' || 'x-effect' in members) return members;
  return { ...members, description: marked(members.description, members['x-source'] as Source | undefined) };
}
