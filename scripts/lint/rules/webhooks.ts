import { nearest } from '../../../mock/src/utils/nearest.ts';
import { jsonOf, requestOf } from '../media.ts';
import { on, onOperations, type Report, together } from '../on.ts';
import type { MediaType, Notices } from '../openapi.ts';
import type { Place } from '../place.ts';
import { namesIn, schemaAt } from '../schema.ts';
import { nameAt } from '../shown.ts';

const ofDocument = on('Root', (document, report) => {
  const webhooks = document.at('webhooks');
  if (webhooks) checkNotices(webhooks, report);
});

const ofCalls = onOperations(({ operation }, report) => {
  const request = requestOf(operation);
  for (const [, callback] of operation.at('callbacks')?.entries() ?? []) {
    checkAddresses(callback, request, report);
    checkNotices(callback, report);
  }
});

/** What the server sends to users' servers: a POST whose body has a type, to an address that a parameter names. */
export const webhooks = together(ofDocument, ofCalls);

function checkNotices(notices: Place<Notices>, report: Report): void {
  for (const [, item] of notices.entries()) {
    for (const key of Object.keys(item.node))
      if (key !== 'post')
        report(
          `What the server sends is a POST; describe it under post instead of ${key}`,
          item.location.child(key).key(),
        );
    const post = item.at('post');
    const schema = jsonOf(post?.at('requestBody'))?.at('schema');
    if (post && (!schema || nameAt(schema.location) === undefined))
      report(
        "The body should be application/json with a schema that has a name, as programs need a type for it: { $ref: '#/components/schemas/…' }",
        (schema?.location ?? post.location).key(),
      );
  }
}

function checkAddresses(
  callback: Place<Notices>,
  request: Place<MediaType> | undefined,
  report: Report,
): void {
  const schema = request?.at('schema');
  for (const address of Object.keys(callback.node)) {
    const pointer = /^\{\$request\.body#(\/.*)\}$/.exec(address)?.[1];
    if (pointer !== undefined && schemaAt(schema, pointer)) continue;
    const meant = pointer === undefined ? undefined : nearest(pointer.slice(1), namesIn(schema));
    report(
      `${address} should name the parameter with the address, like {$request.body#/callback}${meant === undefined ? '' : `; is ${meant} meant?`}`,
      callback.location.child(address).key(),
    );
  }
}
