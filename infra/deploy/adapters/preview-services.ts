import { type Release, SERVICES, type Service } from '../ports.ts';
import type { Place } from '../preview.ts';
import type { CloudRunSettings } from './cloud-run.ts';
import type { PreviewAddresses } from './preview-database.ts';
import type { Run } from './run-command.ts';

type Described = Readonly<{
  status?: Readonly<{ url?: string; traffic?: readonly Readonly<{ tag?: string }>[] }>;
}>;

const PULL = /^pr-(\d+)$/;
/** A character that stands in no address, for gcloud to part the settings by. */
const BETWEEN = '|';

/** Revisions with a name of their own and no traffic, in services that hold none of production's secrets. */
export function previewServices(
  { project, region, names }: CloudRunSettings,
  pageOf: (pull: number) => string,
  addressesOf: (pull: number) => Promise<PreviewAddresses>,
  run: Run,
): Place {
  const place = ['--project', project, '--region', region, '--quiet', '--format', 'json'];
  const describe = async (service: Service) => {
    const args = ['run', 'services', 'describe', names[service], ...place];
    return JSON.parse(await run('gcloud', args)) as Described;
  };
  const pullsIn = ({ status }: Described) =>
    (status?.traffic ?? []).flatMap(({ tag = '' }) => {
      const [, number] = PULL.exec(tag) ?? [];
      return number === undefined ? [] : [Number(number)];
    });
  const renew = async (pull: number, release: Release) => {
    const addresses = await addressesOf(pull);
    for (const service of SERVICES) {
      const { status } = await describe(service);
      if (status?.url === undefined) throw new Error(`${names[service]} has no address`);
      const settings = {
        RELEASE: release.id,
        PUBLIC_ORIGINS: pageOf(pull),
        ALLOWED_HOSTS: `pr-${pull}---${new URL(status.url).host}`,
        ...(service === 'api' ? addresses : {}),
      };
      const told = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
      await run('gcloud', [
        'run',
        'deploy',
        names[service],
        '--image',
        release.images[service],
        '--no-traffic',
        '--tag',
        `pr-${pull}`,
        '--update-env-vars',
        `^${BETWEEN}^${told.join(BETWEEN)}`,
        ...place,
      ]);
    }
  };
  return {
    name: 'services',
    async list() {
      const lists = await Promise.all(SERVICES.map(async (each) => pullsIn(await describe(each))));
      return [...new Set(lists.flat())];
    },
    make: renew,
    renew,
    async remove(pull) {
      for (const service of SERVICES) {
        // One of the two may have got it, and the other not.
        if (!pullsIn(await describe(service)).includes(pull)) continue;
        const tag = ['--remove-tags', `pr-${pull}`];
        await run('gcloud', [
          'run',
          'services',
          'update-traffic',
          names[service],
          ...tag,
          ...place,
        ]);
      }
    },
  };
}
