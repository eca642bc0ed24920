import { type Html, html } from './html.ts';
import { type Step, stepsOf } from './lifecycle-steps.ts';
import type { SiteDocument } from './site.ts';

const BOX = { width: 190, height: 44 };
const GAP = { x: 130, y: 56 };

/** The states of a life cycle as a drawing: one column for each step from the first state, one row for each way. */
export function lifecycleDiagram(document: SiteDocument, name: string, alt: string): Html {
  const lifecycle = document.content['x-lifecycles']?.[name];
  if (!lifecycle) throw new Error(`${document.folder} has no life cycle ${name}.`);
  const steps = withJoinedLabels(stepsOf(document, lifecycle, name));
  const places = placesOf(lifecycle.initial, steps);
  const columns = Math.max(...[...places.values()].map(({ column }) => column)) + 1;
  const rows = Math.max(...[...places.values()].map(({ row }) => row)) + 1;
  const width = columns * BOX.width + (columns - 1) * GAP.x + 4;
  const below = steps.some((step) => goesBack(step, places)) ? 40 : 0;
  const height = rows * BOX.height + (rows - 1) * GAP.y + below + 4;
  const finals = new Set(lifecycle.states.filter((state) => !steps.some(({ from }) => from === state)));
  return html`<svg class="lifecycle" viewBox="-2 -2 ${width} ${height}" role="img" aria-label="${alt}" style="max-width:${width}px">
<defs><marker id="${headOf(name)}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8Z"/></marker></defs>
<g marker-end="url(#${headOf(name)})">${steps.map((step) => arrow(step, places))}</g>
${[...places].map(([state, place]) => box(state, place, finals.has(state)))}
</svg>`;
}

/** A page may have several diagrams, each with the head of its arrows. */
const headOf = (name: string): string => `arrow-head-${name}`;

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

function arrow(step: Step, places: ReadonlyMap<string, Place>): Html | undefined {
  const { from, to, label } = step;
  const [start, end] = [places.get(from), places.get(to)];
  if (!start || !end) return undefined;
  const [a, b] = [corner(start), corner(end)];
  if (goesBack(step, places)) {
    const [startX, endX, foot] = [a.x + BOX.width / 2, b.x + BOX.width / 2, a.y + BOX.height];
    return html`<path class="step" d="M${startX} ${foot}V${foot + 18}H${endX}V${b.y + BOX.height + 2}"/>${labelAt((startX + endX) / 2, foot + 30, label)}`;
  }
  const [x, y, endY] = [a.x + BOX.width, a.y + BOX.height / 2, b.y + BOX.height / 2];
  if (start.row === end.row)
    return html`<path class="step" d="M${x} ${y}H${b.x - 2}"/>${labelAt((x + b.x) / 2, y - 10, label)}`;
  const turn = a.x + BOX.width / 2;
  return html`<path class="step" d="M${turn} ${a.y + BOX.height}V${endY}H${b.x - 2}"/>${labelAt((turn + b.x) / 2, endY - 10, label)}`;
}

const labelAt = (x: number, y: number, label: string): Html =>
  html`<text class="label" x="${x}" y="${y}">${label}</text>\n`;

/** Such an arrow runs below the boxes, so that it does not lie on the one that leads forward. */
function goesBack({ from, to }: Step, places: ReadonlyMap<string, Place>): boolean {
  const [start, end] = [places.get(from), places.get(to)];
  return start !== undefined && end !== undefined && end.column <= start.column;
}

/** One arrow where several ways lead from one state to the same other one. */
const withJoinedLabels = (steps: readonly Step[]): Step[] =>
  [...Map.groupBy(steps, ({ from, to }) => JSON.stringify([from, to])).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, label: same.map(({ label }) => label).join(', ') }] : [];
  });
