import { argumentName } from '../generate/names.ts';
import type { Parameter } from '../spec/model.ts';
import { type Member, membersOf } from './members.ts';
import type { App, SiteDocument, SiteOperation } from './site.ts';
import { typeInWords } from './types.ts';

/** How a version of an app differs from the one before. */
export interface VersionChanges {
  readonly older: SiteDocument;
  readonly newer: SiteDocument;
  /** The calls that the older version does not have. */
  readonly added: readonly SiteOperation[];
  /** The calls that the newer version does not have; they still work. */
  readonly missing: readonly SiteOperation[];
  readonly changed: readonly ChangedCall[];
  /** The calls that both have, without any difference. */
  readonly same: readonly SiteOperation[];
}

interface ChangedCall {
  readonly older: SiteOperation;
  readonly newer: SiteOperation;
  /** What differs, in Markdown. */
  readonly differences: readonly string[];
}

/** The versions of an app, each compared with the one before it; the newest first. */
export const versionChanges = ({ versions }: App): VersionChanges[] =>
  versions.flatMap((newer, index) => {
    const older = versions[index + 1];
    return older ? [compare(older, newer)] : [];
  });

function compare(older: SiteDocument, newer: SiteDocument): VersionChanges {
  const before = new Map(operationsOf(older).map((operation) => [nameOf(operation), operation]));
  const after = operationsOf(newer);
  const pairs = after.flatMap((operation) => {
    const old = before.get(nameOf(operation));
    return old
      ? [{ older: old, newer: operation, differences: differences(old, older, operation, newer) }]
      : [];
  });
  const names = new Set(after.map(nameOf));
  return {
    older,
    newer,
    added: after.filter((operation) => !before.has(nameOf(operation))),
    missing: operationsOf(older).filter((operation) => !names.has(nameOf(operation))),
    changed: pairs.filter((pair) => pair.differences.length > 0),
    same: pairs.filter((pair) => pair.differences.length === 0).map((pair) => pair.newer),
  };
}

const operationsOf = ({ modules }: SiteDocument): SiteOperation[] =>
  modules.flatMap(({ operations }) => operations);

const nameOf = ({ module, call }: SiteOperation): string => `${module}.${call.name}`;

function differences(
  { call: old }: SiteOperation,
  { content: before }: SiteDocument,
  { call: now }: SiteOperation,
  { content: after }: SiteDocument,
): string[] {
  const typeBefore = ({ schema }: Parameter) => typeInWords(before, schema);
  const typeNow = ({ schema }: Parameter) => typeInWords(after, schema);
  const added = now.parameters.filter(({ wire }) => !old.parameters.some((other) => other.wire === wire));
  const gone = old.parameters.filter(({ wire }) => !now.parameters.some((other) => other.wire === wire));
  const kept = now.parameters.flatMap((parameter) => {
    const was = old.parameters.find(({ wire }) => wire === parameter.wire);
    return was ? [{ was, parameter }] : [];
  });
  return [
    ...argumentList(
      'New and required',
      added.filter(({ required }) => required),
    ),
    ...argumentList(
      'New and optional',
      added.filter(({ required }) => !required),
    ),
    ...argumentList('No longer there', gone),
    ...kept
      .filter(({ was, parameter }) => was.required !== parameter.required)
      .map(({ parameter }) => `${code(parameter)} is ${parameter.required ? 'required' : 'optional'} now.`),
    ...kept
      .filter(({ was, parameter }) => typeBefore(was) !== typeNow(parameter))
      .map(
        ({ was, parameter }) =>
          `${code(parameter)} is \`${typeNow(parameter)}\`, where it was \`${typeBefore(was)}\`.`,
      ),
    ...(isInOrder(kept.map(({ was }) => old.parameters.indexOf(was)))
      ? []
      : ['The order of the arguments is different.']),
    ...(old.needsToken === now.needsToken
      ? []
      : [now.needsToken ? 'It now needs an access token.' : 'It no longer needs an access token.']),
    ...(old.effect === now.effect ? [] : [`It was a \`${old.effect}\`, and is now a \`${now.effect}\`.`]),
    ...answerDifferences(membersOf(before, old.data), membersOf(after, now.data)),
    ...(old.supersededBy === now.id ? ['It replaces the earlier one.'] : []),
  ];
}

const argumentList = (what: string, parameters: readonly Parameter[]): string[] =>
  parameters.length > 0
    ? [
        `${what}: ${parameters.length === 1 ? 'the argument' : 'the arguments'} ${parameters.map(code).join(', ')}.`,
      ]
    : [];

const code = (parameter: Parameter): string => `\`${argumentName(parameter)}\``;

const isInOrder = (places: readonly number[]): boolean =>
  places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));

function answerDifferences(old: readonly Member[], now: readonly Member[]): string[] {
  const before = pathsOf(old);
  const after = pathsOf(now);
  const added = after.filter((path) => !before.includes(path));
  const gone = before.filter((path) => !after.includes(path));
  return [
    ...(added.length > 0 ? [`New in the answer: ${listed(added)}.`] : []),
    ...(gone.length > 0 ? [`No longer in the answer: ${listed(gone)}.`] : []),
  ];
}

const pathsOf = (members: readonly Member[], parent = ''): string[] =>
  members.flatMap(({ name, members: inner }) => [`${parent}${name}`, ...pathsOf(inner, `${parent}${name}.`)]);

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
