import type { Candidate, Cloud, Release, Service, Traffic } from '../ports.ts';
import type { Run } from './run-command.ts';

export type CloudRunSettings = Readonly<{
  project: string;
  region: string;
  /** What the services are called there. */
  names: Readonly<Record<Service, string>>;
  /** The job that forgets what is due; previews have none. */
  retentionJob?: string;
}>;

type Described = Readonly<{
  status?: Readonly<{
    latestCreatedRevisionName?: string;
    traffic?: readonly Readonly<{
      revisionName?: string;
      percent?: number;
      tag?: string;
      url?: string;
    }>[];
  }>;
}>;

/** The newest candidate is found under one name, so that the services' ALLOWED_HOSTS can know it beforehand. */
const CANDIDATE_TAG = 'candidate';

export function cloudRun(settings: CloudRunSettings, run: Run): Cloud {
  const { project, region, names, retentionJob } = settings;
  const place = ['--project', project, '--region', region, '--quiet', '--format', 'json'];
  const describe = async (service: Service): Promise<Described | null> => {
    const args = ['run', 'services', 'describe', names[service], ...place];
    const text = await run('gcloud', args).catch((error: Error) => {
      if (/cannot find service/i.test(error.message)) return null;
      throw error;
    });
    return text === null ? null : (JSON.parse(text) as Described);
  };
  return {
    async trafficOf(service) {
      const described = await describe(service);
      return described === null ? null : readTraffic(described);
    },
    async addRevision(service, release) {
      await run('gcloud', [
        'run',
        'deploy',
        names[service],
        '--image',
        release.images[service],
        '--no-traffic',
        '--tag',
        CANDIDATE_TAG,
        '--update-env-vars',
        `RELEASE=${release.id}`,
        ...place,
      ]);
      return readCandidate(await describe(service), release);
    },
    async shift(service, revision) {
      const to = ['--to-revisions', `${revision}=100`];
      await run('gcloud', ['run', 'services', 'update-traffic', names[service], ...to, ...place]);
    },
    async renewJob({ images }) {
      if (retentionJob === undefined) return;
      const image = ['--image', images.api];
      await run('gcloud', ['run', 'jobs', 'update', retentionJob, ...image, ...place]);
    },
  };
}

function readTraffic({ status }: Described): Traffic {
  const newest = status?.latestCreatedRevisionName;
  if (newest === undefined) throw new Error('the description of the service names no revision');
  const shares = new Map<string, number>();
  for (const { revisionName = newest, percent = 0 } of status?.traffic ?? []) {
    shares.set(revisionName, (shares.get(revisionName) ?? 0) + percent);
  }
  return { newest, shares: [...shares].map(([revision, percent]) => ({ revision, percent })) };
}

function readCandidate(described: Described | null, { id }: Release): Candidate {
  const tagged = described?.status?.traffic?.find(({ tag }) => tag === CANDIDATE_TAG);
  if (tagged?.revisionName === undefined || tagged.url === undefined) {
    throw new Error(`the revision of ${id} has no address of its own`);
  }
  return { revision: tagged.revisionName, url: tagged.url };
}
