import { type Document, isMap, type YAMLMap, type YAMLSeq } from 'yaml';
import { isEnvelope } from '../../../mock/src/spec/complete.ts';
import { layOut } from '../../spec/layout.ts';
import { keysOf, type Place } from './place.ts';

/**
 * The keys at which a document has written what stands at a place of the completed one. An answer that refers to the envelope is
 * itself the success among the two of its `oneOf`; where the failure is meant, both are written out.
 */
export function writtenKeys(document: Document, place: Place): unknown[] {
  const { path } = place;
  const at = path.indexOf('oneOf');
  const schema = at < 0 ? undefined : document.getIn(keysOf(document, path.slice(0, at)), true);
  if (!isMap(schema) || !isEnvelope(schema.toJSON())) return keysOf(document, path);
  if (path[at + 1] === '0') return keysOf(document, [...path.slice(0, at), ...path.slice(at + 2)]);
  const [success, failure] = (place.file.document.getIn(path.slice(0, at + 1)) as YAMLSeq).toJSON();
  writeOut(document, schema, [success, failure], 2 * at);
  return keysOf(document, path);
}

/** Puts both forms of an answer in the place of its reference to the envelope. Its line begins at a column. */
function writeOut(document: Document, schema: YAMLMap, forms: readonly unknown[], column: number): void {
  const branches = document.createNode(forms);
  layOut(branches, column, 'oneOf: '.length);
  const properties = branches.getIn([0, 'properties']) as YAMLMap;
  properties.set('data', schema.getIn(['properties', 'data'], true));
  properties.flow = false;
  schema.delete('allOf');
  schema.delete('properties');
  schema.set('oneOf', branches);
}
