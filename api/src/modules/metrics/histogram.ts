import type { Labels, Metric } from '@advay/shared/otlp/metric';

type Series = { labels: Labels; counts: number[]; sum: number; total: number };

export type Histogram = Readonly<{
  observe(labels: Labels, value: number): void;
  metric(): Metric;
}>;

/** Counts values by their size, for each set of labels; `bounds` rise, and the last bucket has none. */
export function createHistogram(name: string, help: string, bounds: readonly number[]): Histogram {
  const all = new Map<string, Series>();

  function seriesOf(labels: Labels): Series {
    const key = JSON.stringify(labels);
    const known = all.get(key);
    if (known !== undefined) return known;
    const made = { labels, counts: bounds.map(() => 0), sum: 0, total: 0 };
    all.set(key, made);
    return made;
  }

  return {
    observe(labels, value) {
      const series = seriesOf(labels);
      const bucket = bounds.findIndex((bound) => value <= bound);
      if (bucket >= 0) series.counts[bucket] = (series.counts[bucket] ?? 0) + 1;
      series.sum += value;
      series.total += 1;
    },
    metric: () => ({
      name,
      kind: 'histogram',
      help,
      samples: [...all.values()].flatMap(({ labels, counts, sum, total }) => {
        let upTo = 0;
        const buckets = bounds.map((bound, index) => {
          upTo += counts[index] ?? 0;
          return { suffix: '_bucket', labels: { ...labels, le: String(bound) }, value: upTo };
        });
        return [
          ...buckets,
          { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: total },
          { suffix: '_sum', labels, value: sum },
          { suffix: '_count', labels, value: total },
        ];
      }),
    }),
  };
}
