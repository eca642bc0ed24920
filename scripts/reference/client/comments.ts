import { type Comment, type CommentDisplayPart, Reflection, ReflectionKind } from 'typedoc';
import type { Doc, Parameter } from './client-model.ts';

export const noDoc: Doc = { text: '', returns: '', throws: [], examples: [] };

/** What a comment says, but for the parameters. */
export function docOf(comment: Comment | undefined): Doc {
  if (!comment) return noDoc;
  const tagged = (tag: `@${string}`): string[] =>
    comment.getTags(tag).map(({ content }) => markdownOf(content));
  return {
    text: markdownOf(comment.summary),
    returns: tagged('@returns').join('\n\n'),
    throws: tagged('@throws'),
    examples: tagged('@example'),
  };
}

/** What has been given to no parameter: those of a list that is taken apart. */
export const parametersIn = (comment: Comment | undefined): Parameter[] =>
  (comment?.getTags('@param') ?? []).map(({ name = '', content }) => parameter(name, content));

/** Between a name and its description stands a dash. */
export const parameter = (name: string, parts: readonly CommentDisplayPart[] = []): Parameter => ({
  name,
  description: markdownOf(parts).replace(/^-\s*/, ''),
});

export const markdownOf = (parts: readonly CommentDisplayPart[] = []): string =>
  parts.map(partOf).join('').trim();

function partOf(part: CommentDisplayPart): string {
  if (part.kind !== 'inline-tag') return part.text;
  const { target, text } = part;
  if (target instanceof Reflection) return `[\`${nameOf(target)}\`](export:${nameOf(target)})`;
  return typeof target === 'string' ? `[${text}](${target})` : `\`${text}\``;
}

/** A member with what it is a member of. */
const nameOf = ({ name, parent, kind }: Reflection): string =>
  (kind & ReflectionKind.SomeMember) !== 0 && parent ? `${parent.name}.${name}` : name;
