import type { Cdn } from '../ports.ts';
import { askJson, type Fetch } from './ask-json.ts';
import type { Run } from './run-command.ts';

export type PagesSettings = Readonly<{ account: string; project: string; token: string }>;

/** Seen to run on Node 20 and newer. */
const WRANGLER = 'wrangler@4.86.0';
const PRODUCTION_BRANCH = 'main';

/** Cloudflare Pages: wrangler uploads, its API says what is served and takes it back. */
export function pages({ account, project, token }: PagesSettings, run: Run, fetch: Fetch): Cdn {
  const address = `https://api.cloudflare.com/client/v4/accounts/${account}/pages/projects/${project}`;
  const headers = { authorization: `Bearer ${token}` };
  return {
    async current() {
      const { result } = await askJson<{
        result?: { canonical_deployment?: { id?: string } | null };
      }>(fetch, address, { headers });
      return result?.canonical_deployment?.id ?? null;
    },
    async publish({ id, clientFolder }) {
      await uploadPages(run, { account, project, token }, clientFolder, PRODUCTION_BRANCH, id);
    },
    async restore(deployment) {
      const url = `${address}/deployments/${deployment}/rollback`;
      await askJson(fetch, url, { headers, method: 'POST' });
    },
  };
}

/** A branch other than that of production becomes a preview. */
export async function uploadPages(
  run: Run,
  { account, project, token }: PagesSettings,
  folder: string,
  branch: string,
  commit: string,
): Promise<void> {
  const to = ['--project-name', project, '--branch', branch, '--commit-hash', commit];
  await run('npx', ['--yes', WRANGLER, 'pages', 'deploy', folder, ...to, '--commit-dirty=true'], {
    environment: { CLOUDFLARE_ACCOUNT_ID: account, CLOUDFLARE_API_TOKEN: token },
  });
}
