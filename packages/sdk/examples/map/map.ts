import { type Counties, isPlace, type Place, readCounties } from './counties.ts';
import { type Projection, toProjection } from './projection.ts';

/** Radii grow with the state, so that the map can be read without colours. */
const states = {
  none: { label: 'no state reported', radius: 2 },
  planned: { label: 'planned', radius: 4 },
  under_construction: { label: 'under construction', radius: 5 },
  completed: { label: 'completed', radius: 5 },
  inaugurated: { label: 'inaugurated', radius: 6 },
  operating: { label: 'reported operating', radius: 6 },
  other: { label: 'other', radius: 5 },
};
type State = keyof typeof states;

const width = 720;
const find = (id: string) => document.getElementById(id) as HTMLElement;

function toSvg(name: string, attributes: Record<string, string | number>, ...inside: Node[]) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...inside);
  return element;
}

/** States may grow; those that are not known here are drawn as `other`. */
function stateOf({ properties: { status } }: Place): State {
  if (status == null) return 'none';
  return Object.hasOwn(states, status) ? (status as State) : 'other';
}

function toTitle(place: Place): string {
  const { name, cohort_year, groundbreaking_on, inaugurated_on } = place.properties;
  const facts = [
    name,
    states[stateOf(place)].label,
    cohort_year && `cohort ${cohort_year}`,
    groundbreaking_on && `ground broken ${groundbreaking_on}`,
    inaugurated_on && `inaugurated ${inaugurated_on}`,
  ];
  return facts.filter(Boolean).join(', ');
}

function toCircle(place: Place, { toPoint }: Projection): SVGElement {
  const { x, y } = toPoint(place);
  const state = stateOf(place);
  const title = toSvg('title', {}, new Text(toTitle(place)));
  const { radius: r } = states[state];
  return toSvg(
    'circle',
    { id: place.id, class: state, cx: x.toFixed(1), cy: y.toFixed(1), r },
    title,
  );
}

function toKey(state: State, count: number): HTMLElement {
  const { label, radius } = states[state];
  const circle = toSvg('circle', { class: state, r: radius });
  const item = document.createElement('li');
  item.append(
    toSvg('svg', { viewBox: '-10 -10 20 20', 'aria-hidden': 'true' }, circle),
    ` ${label} (${count})`,
  );
  return item;
}

function draw({ features, meta }: Counties): void {
  const places = features.filter(isPlace);
  const byState = Object.groupBy(places, stateOf);
  const drawn = (Object.keys(states) as State[]).filter((state) => byState[state]);
  const projection = toProjection(places, width);
  const map = find('map');
  map.setAttribute('viewBox', `0 0 ${width} ${projection.height.toFixed(0)}`);
  // In the order of the states, so that the furthest lie above the others.
  for (const state of drawn)
    map.append(...(byState[state] ?? []).map((place) => toCircle(place, projection)));
  find('legend').append(...drawn.map((state) => toKey(state, byState[state]?.length ?? 0)));
  const missing = features.length - places.length;
  find('source').textContent =
    `Source: 20×10 Records, revision ${meta.revision}, ${meta.licence}. ` +
    `${places.length} of ${features.length} localities; ${missing} have no known position.`;
}

const service = new URLSearchParams(location.search).get('service') ?? 'http://localhost:3000';
try {
  draw(await readCounties(service));
} catch (error) {
  find('source').textContent = `The records of ${service} cannot be shown: ${error}`;
}
