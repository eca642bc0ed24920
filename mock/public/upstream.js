import { ask, controls } from './api.js';
import { attempt, byId, say } from './dom.js';
import { row } from './rows.js';

const section = byId('upstream');

/** Shows how answers of the real server differ from the spec, if the mock is in front of it. */
export async function loadUpstream() {
  const upstream = await ask('GET', 'upstream');
  section.hidden = upstream === null;
  byId('upstream-link').hidden = upstream === null;
  if (upstream === null) return;
  byId('report').href = `${controls}/reports`;
  const { operations } = await (await fetch(`${controls}/reports`)).json();
  const answers = operations
    .flatMap(({ answers }) => Object.values(answers))
    .reduce((sum, { successes, failures }) => sum + successes + failures, 0);
  const fallback = upstream.fallback ? ' Where it fails, the mock answers.' : '';
  byId('upstream-about').textContent =
    `${upstream.url}: ${answers} answers compared with the spec.${fallback}`;
  const findings = operations.flatMap(({ operation, findings }) =>
    findings.map((finding) => ({ operation, ...finding })),
  );
  byId('finding-list').replaceChildren(...findings.map(itemOf));
}

/** Loads it anew where there is a real server. */
export async function reloadUpstream() {
  if (!section.hidden) await loadUpstream();
}

function itemOf({ operation, kind, pointer, expected, seen, count }) {
  return row({
    title: `${kind.replace('-', ' ')} ${pointer}`,
    small: `${operation}: expected ${expected}, seen ${seen}, in ${count} ${count === 1 ? 'answer' : 'answers'}`,
  });
}

byId('clear-report').addEventListener('click', () =>
  attempt(async () => {
    await ask('DELETE', 'reports');
    await loadUpstream();
    say('Another report has begun.');
  }),
);
