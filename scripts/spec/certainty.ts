import type { Call, Parameter } from './model.ts';
import type { OpenApiDocument, Source } from './openapi.ts';
import { plural } from './words.ts';

/** As much of a call as says how it is known. */
interface Known extends Pick<Call, 'source' | 'answerSource' | 'answersSeen'> {
  readonly parameters: readonly Pick<Parameter, 'source'>[];
}

/** Says how a call, its parameters and its answer are known, in place of a doubt beside each fact. */
export function certaintyOf(call: Known): string {
  const { source, parameters, answerSource, answersSeen } = call;
  const all = new Set([source, answerSource, ...parameters.map((parameter) => parameter.source)]);
  if (all.size === 1 && !answersSeen) {
    if (source === 'inferred') return 'All of it is inferred: nobody has seen this call.';
    if (source === 'documented')
      return 'The owners of the API document this call, its parameters and its answer.';
  }
  return `${howTheCallIsKnown(call)}. ${howTheRestIsKnown(call)}`;
}

function howTheCallIsKnown({ source, parameters: { length } }: Known): string {
  const named = length === 1 ? 'its parameter' : 'the order of its parameters';
  if (source === 'documented')
    return `The owners of the API document this call${length > 0 ? ` and ${named}` : ''}`;
  if (source === 'inferred') return `This call ${length > 0 ? `and ${named} are` : 'is'} inferred`;
  const given = length === 1 ? 'with this parameter' : 'with these parameters in this order';
  return `Another client of the server makes this call${length > 0 ? ` ${given}` : ''}`;
}

function howTheRestIsKnown({ parameters, answerSource, answersSeen }: Known): string {
  const types = howTypesAreKnown(parameters);
  const seen = answersSeen
    ? ` It was compared with ${plural(answersSeen.answers, 'answer')} of the real server, the last on ${answersSeen.last}.`
    : '';
  if (types === undefined) return `The answer is ${answerSource}.${seen}`;
  const [ofParameters, are] = parameters.length === 1 ? ['Its type', 'is'] : ['Their types', 'are'];
  if (types === answerSource && !answersSeen) return `${ofParameters} and the answer are ${types}.`;
  return `${ofParameters} ${are} ${types}; the answer is ${answerSource}.${seen}`;
}

function howTypesAreKnown(parameters: Known['parameters']): string | undefined {
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
