import { requestOf } from '../media.ts';
import { on, onOperations, type Report, together } from '../on.ts';
import type { Operation, Schema } from '../openapi.ts';
import type { Place } from '../place.ts';
import type { Rule } from '../redocly.ts';
import { requires } from '../schema.ts';

const LONGEST_SUMMARY = 60;
const TYPES = ['type', 'enum', 'const', 'anyOf', 'oneOf', 'allOf'] as const;

const head = on('Root', (document, report) => {
  const info = document.at('info');
  for (const key of ['summary', 'description'] as const)
    if (info && !info.node[key])
      report(`info has no ${key}; say what the app is for, as the other documents do`, info.where(key));
});

const operations = onOperations(({ operation }, report) => {
  checkSummary(operation, report);
  const schema = requestOf(operation)?.at('schema');
  for (const [name, parameter] of schema?.at('properties')?.entries() ?? []) {
    checkType(name, parameter, report);
    if (schema && requires(schema, name)) checkNotEmpty(name, parameter, report);
  }
});

const properties = on('SchemaProperties', (place, report) => {
  for (const [name, property] of place.entries())
    if (!property.node.description)
      report(
        `${name} has no description; say what it is, with its unit and limits`,
        property.where('description'),
      );
});

/** All documentation is generated from what these descriptions say. */
export const described: Rule = together(head, operations, properties);

function checkSummary(operation: Place<Operation>, report: Report): void {
  const summary = String(operation.node.summary ?? '');
  if (summary.length > LONGEST_SUMMARY)
    report(
      `summary has ${summary.length} characters; shorten it to ${LONGEST_SUMMARY}, the rest belongs into the description`,
      operation.where('summary'),
    );
  if (summary.endsWith('.')) report('summary ends in a full stop; remove it', operation.where('summary'));
}

function checkType(name: string, schema: Place<Schema>, report: Report): void {
  if (TYPES.every((keyword) => schema.node[keyword] === undefined))
    report(`${name} has no type; add one (or ${TYPES.slice(1).join(', ')})`, schema.where('type'));
}

function checkNotEmpty(name: string, schema: Place<Schema>, report: Report): void {
  const { type, minLength = 0 } = schema.node;
  const isListed = schema.node.enum !== undefined || schema.node.const !== undefined;
  if (type === 'string' && !isListed && minLength < 1)
    report(`${name} is a required string and may be empty; add minLength: 1`, schema.where('minLength'));
}
