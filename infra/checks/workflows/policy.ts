type Step = Readonly<{ uses?: string; run?: string; with?: Readonly<Record<string, unknown>> }>;

type Job = Readonly<{
  permissions?: unknown;
  environment?: unknown;
  env?: unknown;
  'timeout-minutes'?: unknown;
  steps?: readonly Step[];
  uses?: string;
}>;

export type Workflow = Readonly<{
  on?: unknown;
  permissions?: unknown;
  concurrency?: unknown;
  jobs?: Readonly<Record<string, Job>>;
}>;

/** The first release of each that runs on a Node that runners still have. */
const OLDEST_MAJOR: Readonly<Record<string, number>> = {
  'actions/checkout': 5,
  'actions/setup-node': 5,
  'actions/upload-artifact': 6,
  'actions/download-artifact': 7,
  'actions/attest': 4,
  'google-github-actions/auth': 3,
  'google-github-actions/setup-gcloud': 3,
};

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
/** What a job may be given; everything else needs a rule of its own first. */
const GRANTS: Readonly<Record<string, readonly string[]>> = {
  contents: ['read'],
  actions: ['read'],
  'pull-requests': ['read'],
  'id-token': ['write'],
  attestations: ['write'],
};
const MAX_MINUTES = 90;

/** What a workflow does that it may not, in sentences. `text` is its source: comments hold the versions. */
export function workflowFaults(path: string, workflow: Workflow, text: string): string[] {
  const jobs = Object.entries(workflow.jobs ?? {});
  const mayCache = !/(^|\/)(deploy|preview)\.yml$/.test(path);
  const faults = [
    ...(isEmpty(workflow.permissions) ? [] : ['permissions on top are not {}']),
    ...(hasGroup(workflow.concurrency) ? [] : ['no concurrency group']),
    ...(isCutOff(path, workflow.concurrency) ? ['a deploy may be cut off half-way'] : []),
    ...(jobs.length === 0 ? ['no jobs'] : []),
    ...jobs.flatMap(([name, job]) =>
      [...jobFaults(job), ...(job.steps ?? []).flatMap((step) => stepFaults(step, text))].map(
        (fault) => `${name}: ${fault}`,
      ),
    ),
    ...(mayCache ? [] : jobs.flatMap(([name, job]) => cacheFaults(name, job))),
    ...targetFaults(workflow),
  ];
  return faults.map((fault) => `${path}: ${fault}`);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown) => isRecord(value) && Object.keys(value).length === 0;
const hasGroup = (value: unknown) => isRecord(value) && typeof value.group === 'string';

/** Only what changes nothing may be cancelled by a newer one. */
const isCutOff = (path: string, value: unknown) =>
  /(^|\/)(deploy|preview|sweep)\.yml$/.test(path) &&
  !(isRecord(value) && value['cancel-in-progress'] === false);

function jobFaults(job: Job): string[] {
  const faults: string[] = [];
  const minutes = job['timeout-minutes'];
  if (typeof minutes !== 'number' || minutes > MAX_MINUTES) {
    faults.push(`no time-out of at most ${MAX_MINUTES} minutes`);
  }
  if (job.uses !== undefined)
    faults.push('another workflow is called, which this policy cannot read');
  // Without its own, a job has those on top: none.
  if (job.permissions === undefined) return faults;
  if (!isRecord(job.permissions)) return [...faults, 'permissions are not a list of grants'];
  for (const [name, grant] of Object.entries(job.permissions)) {
    if (!GRANTS[name]?.includes(String(grant))) faults.push(`is given ${name}: ${grant}`);
  }
  if ('id-token' in job.permissions) {
    const { environment } = job;
    const isBound =
      typeof environment === 'string' || (isRecord(environment) && 'name' in environment);
    // The identity provider asks for the environment: its attribute condition names repository and environment.
    if (!isBound) faults.push('may sign in as the deployer without an environment');
    const installs = (job.steps ?? []).filter(({ run = '' }) => /\b(npm|pnpm|yarn)\b/.test(run));
    if (installs.length > 0) faults.push('may sign in as the deployer and runs packages');
  }
  return faults;
}

function stepFaults({ uses, run = '', with: inputs }: Step, text: string): string[] {
  const faults: string[] = [];
  if (/\$\{\{[^}]*\bgithub\.(event|head_ref)/.test(run)) {
    faults.push(`words of others are part of a command: ${run.split('\n', 1)[0]}`);
  }
  if (uses === undefined || uses.startsWith('./')) return faults;
  if (!PINNED.test(uses)) return [...faults, `${uses} is not pinned by its full hash`];
  const [action = ''] = uses.split('@');
  const version = new RegExp(`${uses.replaceAll('.', '\\.')} # v(\\d+)\\.\\d+\\.\\d+`).exec(text);
  const oldest = OLDEST_MAJOR[action];
  if (version === null) faults.push(`${action} does not say its version behind the hash`);
  if (oldest === undefined) faults.push(`${action} is not among the actions whose Node is known`);
  else if (version !== null && Number(version[1]) < oldest) {
    faults.push(`${action} v${version[1]} runs on a Node that runners dropped`);
  }
  if (action === 'actions/checkout' && inputs?.['persist-credentials'] !== false) {
    faults.push('the checkout leaves its credentials behind');
  }
  return faults;
}

function cacheFaults(name: string, { steps = [] }: Job): string[] {
  return steps
    .filter(({ uses = '', with: inputs }) => {
      const isNode = uses.startsWith('actions/setup-node@');
      const isOff = inputs?.['package-manager-cache'] === false && inputs.cache === undefined;
      return uses.startsWith('actions/cache') || (isNode && !isOff);
    })
    .map(
      ({ uses }) =>
        `${name}: ${uses?.split('@')[0]} caches, and what others filled would be deployed`,
    );
}

/** Runs with our secrets on words of others: never with their code. */
function targetFaults({ on, jobs = {} }: Workflow): string[] {
  const events =
    typeof on === 'string' ? [on] : Array.isArray(on) ? on : isRecord(on) ? Object.keys(on) : [];
  if (!events.includes('pull_request_target') && !events.includes('workflow_run')) return [];
  return Object.entries(jobs).flatMap(([name, { steps = [] }]) =>
    steps.some(
      ({ uses = '', run = '' }) =>
        uses.startsWith('actions/checkout@') ||
        /\bgit (fetch|clone|checkout)\b|\bgh pr checkout\b/.test(run),
    )
      ? [`${name}: checks code out with our secrets at hand (${events.join(', ')})`]
      : [],
  );
}

/** What a job that runs the tests lets be left out, though `wanted` says that its absence is a failure. */
export function leftOutFaults(
  path: string,
  { jobs = {} }: Workflow,
  wanted: readonly string[],
): string[] {
  return Object.entries(jobs).flatMap(([name, { steps = [], env }]) => {
    if (!steps.some(({ run = '' }) => run.startsWith('npm test'))) return [];
    const given = isRecord(env) ? env : {};
    const hasHistory = steps.some(
      ({ uses = '', with: inputs }) =>
        uses.startsWith('actions/checkout@') && inputs?.['fetch-depth'] === 0,
    );
    return [
      ...wanted
        .filter((each) => given[each] !== '1')
        .map((each) => `${path}: ${name}: ${each} is not set`),
      // The release before is taken from it.
      ...(hasHistory ? [] : [`${path}: ${name}: runs the tests without the history`]),
    ];
  });
}
