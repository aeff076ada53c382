import type { Release } from '../ports.ts';
import type { Place } from '../preview.ts';
import { askJson, type Fetch } from './ask-json.ts';
import { type PagesSettings, uploadPages } from './pages.ts';
import type { Run } from './run-command.ts';

type Deployment = Readonly<{
  id: string;
  deployment_trigger?: Readonly<{ metadata?: Readonly<{ branch?: string }> }>;
}>;

const PULL = /^pr-(\d+)$/;
const PAGE_SIZE = 25;

/** A branch of the Pages project for each pull request. */
export function previewPages(settings: PagesSettings, run: Run, fetch: Fetch): Place {
  const { account, project, token } = settings;
  const address = `https://api.cloudflare.com/client/v4/accounts/${account}/pages/projects/${project}/deployments`;
  const headers = { authorization: `Bearer ${token}` };
  const deployments = async (page = 1): Promise<readonly Deployment[]> => {
    const url = `${address}?env=preview&page=${page}&per_page=${PAGE_SIZE}`;
    const { result } = await askJson<{ result: readonly Deployment[] }>(fetch, url, { headers });
    return result.length < PAGE_SIZE ? result : [...result, ...(await deployments(page + 1))];
  };
  const pullOf = ({ deployment_trigger: trigger }: Deployment) => {
    const [, number] = PULL.exec(trigger?.metadata?.branch ?? '') ?? [];
    return number === undefined ? null : Number(number);
  };
  const renew = (pull: number, { id, clientFolder }: Release) =>
    uploadPages(run, settings, clientFolder, `pr-${pull}`, id);
  return {
    name: 'page',
    async list() {
      const pulls = (await deployments()).map(pullOf);
      return [...new Set(pulls.filter((pull) => pull !== null))];
    },
    make: renew,
    renew,
    async remove(pull) {
      for (const deployment of await deployments()) {
        if (pullOf(deployment) !== pull) continue;
        // The newest of a branch has an alias, which only force takes away.
        const url = `${address}/${deployment.id}?force=true`;
        await askJson(fetch, url, { headers, method: 'DELETE' });
      }
    },
  };
}
