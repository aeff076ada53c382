import type { Service } from './ports.ts';

/** In their order. */
export const DEPLOY_STEPS = [
  'wait',
  'green',
  'look',
  'build',
  'migrate',
  'candidate',
  'smoke',
  'shift',
  'check',
  'cdn',
] as const;
export type DeployStep = (typeof DEPLOY_STEPS)[number];

/** Release ids as the public addresses name them; null where nobody answered. */
export type Serving = Readonly<Record<Service | 'client', string | null>>;

export type DeployResult = Readonly<{
  /**
   * `served`: everybody gets the new release. `unchanged`: it ended before anything public was touched. `went-back`: the
   * release before is served again. `stuck`: going back did not work either, and somebody has to look.
   */
  outcome: 'served' | 'unchanged' | 'went-back' | 'stuck';
  /** The step that was begun last. */
  reached: DeployStep;
  reason: string | null;
  serves: Serving;
  /** What was odd and did not stop the deploy. */
  notices: readonly string[];
  /** What to do now, in a sentence. */
  advice: string;
}>;

const NOTHING_CHANGED = 'Nothing that the public sees was changed.';

const ADVICE: Readonly<Record<DeployStep, string>> = {
  wait: 'Look whether another deploy hangs, then run this one again.',
  green: 'Let the pull request’s checks pass on exactly these files, then run the deploy again.',
  look: 'Give one revision of each service all of the traffic, by its name, then run the deploy again.',
  build: 'Mend the build on a branch; a red build never gets this far in a pull request.',
  migrate:
    'The schema may hold additions that nobody uses yet, which harms nothing; mend the migration and run the deploy again.',
  candidate: 'Read the log of the new revision: it did not start.',
  smoke:
    'Ask the address of the new revision yourself; it gets no traffic and may be left as it is.',
  shift: 'Run the deploy again; if it fails here twice, look at the permissions of the deployer.',
  check: 'Compare the revision that gets the traffic with the release that /health names.',
  cdn: 'Look at the last deployment of the CDN, then run the deploy again.',
};

export function adviceOf(outcome: DeployResult['outcome'], reached: DeployStep): string {
  if (outcome === 'served') return 'Nothing is left to do.';
  if (outcome === 'unchanged') return `${NOTHING_CHANGED} ${ADVICE[reached]}`;
  if (outcome === 'went-back') return `The release before is served again. ${ADVICE[reached]}`;
  return 'Going back failed as well: give the revisions named above their traffic by hand, the page first, then api, then signaling.';
}
