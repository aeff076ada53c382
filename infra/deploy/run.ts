import { appendFileSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { bucketLock } from './adapters/bucket-lock.ts';
import { builtImages } from './adapters/built-images.ts';
import { cloudRun } from './adapters/cloud-run.ts';
import { githubChecks } from './adapters/github-checks.ts';
import { openPulls } from './adapters/open-pulls.ts';
import { pages } from './adapters/pages.ts';
import { previewDatabase } from './adapters/preview-database.ts';
import { previewPages } from './adapters/preview-pages.ts';
import { previewServices } from './adapters/preview-services.ts';
import { publicWeb } from './adapters/public-web.ts';
import { runCommand as run } from './adapters/run-command.ts';
import { deploy } from './deploy.ts';
import type { Wanted } from './ports.ts';
import { createPreview, type PreviewPorts, removePreview, sweepPreviews } from './preview.ts';
import { DEPLOY_SETTINGS, PREVIEW_SETTINGS, readSettings } from './settings.ts';

// Runs on Node 24 as it is, without anything installed: the job that may deploy runs nobody else's code.

const USAGE = `node infra/deploy/run.ts deploy            serves what build-release.ts wrote
node infra/deploy/run.ts preview create 7  (PULL_IS_FORK=true for one from a fork)
node infra/deploy/run.ts preview remove 7
node infra/deploy/run.ts sweep             removes previews of pull requests that are closed`;

/** What the build job handed over. */
const FOLDER = 'release';
const MIGRATE = `${FOLDER}/api/migrate.mjs`;
const DOCKERFILES = {
  signaling: 'infra/docker/signaling.Dockerfile',
  api: 'infra/docker/api.Dockerfile',
};

/** The release as the build job wrote it down: its name, its tree, and the headers that its answers have to bear. */
const readCard = (): Wanted & Readonly<{ headers: Readonly<Record<string, string>> }> =>
  JSON.parse(readFileSync(`${FOLDER}/release.json`, 'utf8'));

/** Printed, and written where GitHub shows it beside the run. */
function tell(result: object): void {
  const text = JSON.stringify(result, null, 2);
  console.log(text);
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (summary !== undefined) appendFileSync(summary, `\`\`\`json\n${text}\n\`\`\`\n`);
}

async function runDeploy(): Promise<boolean> {
  const settings = readSettings(DEPLOY_SETTINGS, process.env);
  if (!settings.ok) return refuse(settings.message);
  const set = settings.value;
  const names = { signaling: set.SIGNALING_SERVICE, api: set.API_SERVICE };
  const cdn = {
    account: set.CLOUDFLARE_ACCOUNT_ID,
    project: set.PAGES_PROJECT,
    token: set.CLOUDFLARE_API_TOKEN,
  };
  const addresses = { signaling: set.SIGNALING_URL, api: set.API_URL, client: set.CLIENT_URL };
  const card = readCard();
  const cloud = {
    project: set.GCP_PROJECT,
    region: set.GCP_REGION,
    names,
    retentionJob: set.RETENTION_JOB,
  };
  const result = await deploy(card, {
    pause: (ms) => pause(ms),
    lock: bucketLock(set.DEPLOY_BUCKET, run, { nowMs: Date.now, pause: (ms) => pause(ms) }),
    checks: githubChecks(set.GITHUB_REPOSITORY, set.GITHUB_TOKEN, fetch),
    builder: builtImages(
      { registry: set.GCP_REGISTRY, folder: FOLDER, dockerfiles: DOCKERFILES },
      run,
    ),
    migrator: {
      expand: async () => {
        await run(process.execPath, [MIGRATE]);
      },
    },
    cloud: cloudRun(cloud, run),
    cdn: pages(cdn, run, fetch),
    web: publicWeb(addresses, card.headers, fetch),
  });
  tell(result);
  return result.outcome === 'served';
}

async function runPreview(verb: string, pull: number): Promise<boolean> {
  const settings = readSettings(PREVIEW_SETTINGS, process.env);
  if (!settings.ok) return refuse(settings.message);
  const set = settings.value;
  const names = { signaling: set.SIGNALING_SERVICE, api: set.API_SERVICE };
  const cdn = {
    account: set.CLOUDFLARE_ACCOUNT_ID,
    project: set.PAGES_PROJECT,
    token: set.CLOUDFLARE_API_TOKEN,
  };
  const neon = {
    project: set.NEON_PROJECT,
    key: set.NEON_API_KEY,
    database: set.NEON_DATABASE,
    owner: set.NEON_OWNER,
    seed: set.PREVIEW_SEED,
    migrate: MIGRATE,
  };
  const database = previewDatabase(neon, run, fetch);
  const cloud = { project: set.GCP_PROJECT, region: set.GCP_REGION, names };
  const pageOf = (number: number) => `https://pr-${number}.${set.PAGES_PROJECT}.pages.dev`;
  const services = previewServices(cloud, pageOf, database.addressesOf, run);
  const ports: PreviewPorts = {
    places: [database, services, previewPages(cdn, run, fetch)],
    pulls: openPulls(set.GITHUB_REPOSITORY, set.GITHUB_TOKEN, fetch),
  };
  if (verb === 'sweep') {
    const result = await sweepPreviews(ports);
    tell(result);
    return result.reasons.length === 0;
  }
  if (verb === 'remove') {
    const result = await removePreview(pull, ports);
    tell(result);
    return result.outcome === 'removed';
  }
  const built = { registry: set.GCP_REGISTRY, folder: FOLDER, dockerfiles: DOCKERFILES };
  const isFromFork = process.env.PULL_IS_FORK === 'true';
  const build = () => builtImages(built, run).buildOnce(readCard());
  const result = await createPreview({ number: pull, isFromFork }, build, ports);
  tell(result);
  return result.outcome !== 'failed';
}

function refuse(message: string): false {
  console.error(message);
  return false;
}

async function main([command, verb, number]: readonly string[]): Promise<boolean> {
  if (command === 'deploy' && verb === undefined) return runDeploy();
  if (command === 'sweep' && verb === undefined) return runPreview('sweep', 0);
  const isPull = /^[1-9]\d{0,8}$/.test(number ?? '');
  if (command === 'preview' && isPull && (verb === 'create' || verb === 'remove')) {
    return runPreview(verb, Number(number));
  }
  return refuse(USAGE);
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
