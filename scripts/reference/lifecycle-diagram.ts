import type { LifecycleExtension } from '../../mock/src/spec/lifecycle-extension.ts';
import { type Html, html } from './html.ts';
import type { SiteDocument } from './site.ts';

interface Step {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

const BOX = { width: 190, height: 44 };
const GAP = { x: 130, y: 56 };

/** The states of a life cycle as a drawing: one column for each step from the first state, one row for each way. */
export function lifecycleDiagram(document: SiteDocument, name: string, alt: string): Html {
  const lifecycle = document.content['x-lifecycles']?.[name];
  if (!lifecycle) throw new Error(`${document.folder} has no life cycle ${name}.`);
  const steps = stepsOf(document, lifecycle, name);
  const places = placesOf(lifecycle.initial, steps);
  const columns = Math.max(...[...places.values()].map(({ column }) => column)) + 1;
  const rows = Math.max(...[...places.values()].map(({ row }) => row)) + 1;
  const width = columns * BOX.width + (columns - 1) * GAP.x + 4;
  const height = rows * BOX.height + (rows - 1) * GAP.y + 4;
  const finals = new Set(lifecycle.states.filter((state) => !steps.some(({ from }) => from === state)));
  return html`<svg class="lifecycle" viewBox="-2 -2 ${width} ${height}" role="img" aria-label="${alt}" style="max-width:${width}px">
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8Z"/></marker></defs>
${steps.map((step) => arrow(step, places))}
${[...places].map(([state, place]) => box(state, place, finals.has(state)))}
</svg>`;
}

/** What happens outside the API, and what a call does. */
function stepsOf({ content }: SiteDocument, { actions = {} }: LifecycleExtension, name: string): Step[] {
  const outside = Object.entries(actions).flatMap(([action, { from, to, title = action }]) =>
    [from].flat().map((state) => ({ from: state, to, label: title })),
  );
  const inside = Object.values(content.paths).flatMap(({ post }) => {
    const { lifecycle, answers = {} } = post['x-state'] ?? {};
    if (lifecycle !== name) return [];
    return Object.entries(answers).flatMap(([from, { then }]) =>
      then ? [{ from, to: then, label: post.operationId.split('.').at(-1) ?? '' }] : [],
    );
  });
  return [...outside, ...inside];
}

interface Place {
  readonly column: number;
  readonly row: number;
}

/** The first way out of a state goes on in its row, each further one in a row below. */
function placesOf(initial: string, steps: readonly Step[]): Map<string, Place> {
  const places = new Map<string, Place>();
  let lowest = 0;
  const put = (state: string, column: number, row: number): void => {
    if (places.has(state)) return;
    places.set(state, { column, row });
    const ways = steps.filter(({ from, to }) => from === state && !places.has(to));
    for (const [index, { to }] of ways.entries()) put(to, column + 1, index === 0 ? row : ++lowest);
  };
  put(initial, 0, 0);
  return places;
}

const corner = ({ column, row }: Place) => ({
  x: column * (BOX.width + GAP.x),
  y: row * (BOX.height + GAP.y),
});

function box(state: string, place: Place, final: boolean): Html {
  const { x, y } = corner(place);
  return html`<g class="state${final && ' final'}"><rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="8"/>
<text x="${x + BOX.width / 2}" y="${y + BOX.height / 2}">${state}</text></g>\n`;
}

function arrow({ from, to, label }: Step, places: ReadonlyMap<string, Place>): Html | undefined {
  const [start, end] = [places.get(from), places.get(to)];
  if (!start || !end) return undefined;
  const [a, b] = [corner(start), corner(end)];
  const [x, y, endY] = [a.x + BOX.width, a.y + BOX.height / 2, b.y + BOX.height / 2];
  if (start.row === end.row)
    return html`<path class="step" d="M${x} ${y}H${b.x - 2}"/><text class="label" x="${(x + b.x) / 2}" y="${y - 10}">${label}</text>\n`;
  const turn = a.x + BOX.width / 2;
  return html`<path class="step" d="M${turn} ${a.y + BOX.height}V${endY}H${b.x - 2}"/><text class="label" x="${(turn + b.x) / 2}" y="${endY - 10}">${label}</text>\n`;
}
