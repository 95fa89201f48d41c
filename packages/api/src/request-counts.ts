import type { Observation } from './observe.ts';

/** A number of a metric, with what tells it apart from the metric's others. */
export type Value = {
  value: number;
  labels?: Record<string, string | number>;
  metricName?: string;
};

/** Counts of requests and of their durations; adding to them costs a few map look-ups. */
export type RequestCounts = {
  add(observation: Observation): void;
  totals(): Value[];
  /** A histogram by route, in seconds. */
  durations(histogramName: string): Value[];
};

const bounds_s = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

type Route = {
  answered: Map<string, Map<number, number>>;
  /** Requests by the first bound that they kept; the last is for those that kept none. */
  within: number[];
  sum_s: number;
};

export function createRequestCounts(): RequestCounts {
  const routes = new Map<string, Route>();
  return {
    add: ({ route, method, status, duration_ms }) => {
      const counted = routes.get(route) ?? begin(routes, route);
      const statuses = counted.answered.get(method) ?? new Map<number, number>();
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      counted.answered.set(method, statuses);
      const duration_s = duration_ms / 1000;
      let bucket = 0;
      while (duration_s > (bounds_s[bucket] ?? Number.POSITIVE_INFINITY)) bucket += 1;
      counted.within[bucket] = (counted.within[bucket] ?? 0) + 1;
      counted.sum_s += duration_s;
    },
    totals: () =>
      [...routes].flatMap(([route, { answered }]) =>
        [...answered].flatMap(([method, statuses]) =>
          [...statuses].map(([status, value]) => ({ value, labels: { route, method, status } })),
        ),
      ),
    durations: (name) => [...routes].flatMap(([route, each]) => toHistogram(name, route, each)),
  };
}

function begin(routes: Map<string, Route>, route: string): Route {
  const begun = { answered: new Map(), within: [...bounds_s, 0].fill(0), sum_s: 0 };
  routes.set(route, begun);
  return begun;
}

function toHistogram(name: string, route: string, { within, sum_s }: Route): Value[] {
  let count = 0;
  const buckets = within.map((number, index) => {
    count += number;
    const le = bounds_s[index] ?? '+Inf';
    return { metricName: `${name}_bucket`, labels: { route, le }, value: count };
  });
  return [
    ...buckets,
    { metricName: `${name}_sum`, labels: { route }, value: sum_s },
    { metricName: `${name}_count`, labels: { route }, value: count },
  ];
}
