/** One step of the critical path: nothing else goes on that one would have to wait for. */
export type BudgetedStep = Readonly<{
  step: string;
  seconds: number;
  basis: 'measured' | 'assumed';
  source: string;
}>;

/** From the push to the main branch until everybody gets the release. The tests ran in the pull request. */
export const CRITICAL_PATH: readonly BudgetedStep[] = [
  {
    step: 'a runner for the build, checkout, Node',
    seconds: 12,
    basis: 'assumed',
    source: 'what runs of hosted runners usually show; no run of ours yet',
  },
  {
    step: 'packages from the lock file, without a cache',
    seconds: 25,
    basis: 'assumed',
    source: 'the research for this product: 20 s with a cache',
  },
  {
    step: 'models and books packed, beside the bundles of API and signaling and their bills',
    seconds: 20,
    basis: 'measured',
    source: '13 s, 5 s and 2 s of processor time on the two cores this was written on, added up',
  },
  {
    step: 'the client built, and its bill',
    seconds: 6,
    basis: 'measured',
    source: '4.9 s and 0.9 s of processor time on the same machine',
  },
  {
    step: 'the release handed over: 70 MB up and down',
    seconds: 10,
    basis: 'assumed',
    source: '67 MB measured, at 15 MB a second each way',
  },
  {
    step: 'a runner for the deploy, checkout, Node, signing in',
    seconds: 14,
    basis: 'assumed',
    source: 'as the first line, and a token exchanged',
  },
  {
    step: 'the lock, the result of the checks, what serves now',
    seconds: 8,
    basis: 'assumed',
    source: 'three calls of gcloud of two seconds, two of an API',
  },
  {
    step: 'both images, beside each other',
    seconds: 25,
    basis: 'assumed',
    source:
      'one layer of a few megabytes on a base that is pulled; the research says at most 40 s for a large one',
  },
  {
    step: 'the schema',
    seconds: 6,
    basis: 'assumed',
    source: 'a database that wakes, and additions',
  },
  {
    step: 'both candidates, beside each other',
    seconds: 25,
    basis: 'assumed',
    source:
      'a revision that starts within a second, as measured for the bundle, and Cloud Run’s own time',
  },
  { step: 'smoke', seconds: 3, basis: 'assumed', source: 'three answers over the network' },
  {
    step: 'both shifts and the public check',
    seconds: 12,
    basis: 'assumed',
    source: 'two calls of gcloud, and one pause until every front door knows',
  },
  {
    step: 'the CDN and its check',
    seconds: 14,
    basis: 'assumed',
    source: 'wrangler fetched, and only files whose hash is new uploaded',
  },
];
