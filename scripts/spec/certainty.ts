import type { Call } from './model.ts';
import type { OpenApiDocument, Source } from './openapi.ts';
import { sources } from './words.ts';

/** What of a call is known, and how: one sentence in place of a doubt beside each fact. */
export function certaintyOf(call: Call): string {
  const all = [call.source, call.answerSource, ...call.parameters.map(({ source }) => source)];
  if (all.every((source) => source === 'inferred')) return 'all of it inferred; nobody has seen this call.';
  return `${[callAndOrder(call), types(call), answer(call)].filter(Boolean).join('; ')}.`;
}

const callAndOrder = ({ source, parameters }: Call): string =>
  `${parameters.length > 0 ? 'call and order of parameters' : 'call'} ${source === 'inferred' ? source : sources[source]}`;

function types({ parameters }: Call): string {
  const known = parameters.filter(({ source }) => source !== 'inferred');
  if (parameters.length === 0) return '';
  if (known.length === 0) return 'their types inferred';
  if (known.length < parameters.length) return 'types known where a parameter is marked, the others inferred';
  return `their types ${[...new Set(known.map(({ source }) => source))].join(' or ')}`;
}

function answer({ answerSource, answersSeen }: Call): string {
  if (!answersSeen) return `answer ${answerSource}`;
  const { answers, last } = answersSeen;
  return `answer ${answerSource}, compared with ${answers} of the real server, the last on ${last}`;
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
