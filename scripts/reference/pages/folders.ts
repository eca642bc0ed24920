import { dirname } from 'node:path/posix';
import { type Html, html } from '../html.ts';
import { pageOf, wayToRoot } from '../links.ts';
import type { Site } from '../site.ts';

/**
 * Pages for folders that have no page of their own, because people shorten addresses: `/payments/` leads to the app's calls in the
 * list, `/payments/v20/` to the document, and `/openapi/` to the downloads.
 */
export const folderFiles = ({ apps, documents }: Site): Map<string, string> =>
  new Map(
    [
      ...apps.flatMap(({ name, versions }) =>
        versions.slice(0, 1).map(({ folder }) => [dirname(folder), `index.html#app-${name}`]),
      ),
      ...documents.map((document) => [document.folder, pageOf(document)]),
      ['openapi', 'downloads.html'],
    ].map(([folder, target]) => [`${folder}/index.html`, leadingTo(wayToRoot(`${folder}/`) + target).text]),
  );

/** A page that leads to another one by itself, also where it is opened as a file. */
const leadingTo = (address: string): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${address}">
<title>Behind API</title>
</head>
<body><a href="${address}">Continue to the reference</a></body>
</html>
`;
