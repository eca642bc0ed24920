import { type Html, html } from '../../html.ts';
import type { App, SiteDocument } from '../../site.ts';

/** The search and the filters of the list. Without scripts it is not there. */
export function searchForm(apps: readonly App[], documents: readonly SiteDocument[]): Html {
  const versions = [...new Set(documents.map(({ api }) => api.version))].sort((one, other) => other - one);
  return html`<form id="search" class="scripted" role="search">
<div class="field">
<label for="query" class="unseen">Search operations</label>
<input id="query" type="search" placeholder="Name, path, parameter or word" autocomplete="off" spellcheck="false">
<kbd aria-hidden="true">/</kbd>
</div>
<div class="filters">
${select(
  'app',
  'App',
  apps.map(({ name }) => [name, name]),
)}
${select(
  'version',
  'Version',
  versions.map((version) => [String(version), `V${version}`]),
)}
${select('effect', 'Effect', ['read', 'write', 'charge'].map(same))}
${select('source', 'Source', ['documented', 'observed', 'inferred'].map(same))}
<button id="clear" type="button" hidden>Clear</button>
<output id="count" aria-live="polite"></output>
</div>
</form>`;
}

const same = (name: string): [string, string] => [name, name];

const select = (id: string, label: string, values: readonly (readonly [string, string])[]): Html =>
  html`<label>${label} <select id="${id}"><option value="">all</option>${values.map(
    ([value, name]) => html`<option value="${value}">${name}</option>`,
  )}</select></label>`;
