export type Labels = Readonly<Record<string, string>>;

/** One line of Prometheus' text: a histogram has one for each bucket (with `le`), one for the sum, one for the count. */
export type Sample = Readonly<{ suffix?: string; labels?: Labels; value: number }>;

/** What a service counts. A label holds nothing of anybody: a route's pattern, a kind of answer, the name of a pool. */
export type Metric = Readonly<{
  name: string;
  kind: 'counter' | 'gauge' | 'histogram';
  help: string;
  samples: readonly Sample[];
}>;
