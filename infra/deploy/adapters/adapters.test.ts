import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersOfAll } from '../../edge/edge-table.ts';
import { cdn, cloud, fakeFetch, fakeRun, release } from '../testing/fake-adapters.ts';
import { digestOf, NEW } from '../testing/fake-world.ts';
import { bucketLock, LOCK_MAX_AGE_MS } from './bucket-lock.ts';
import { builtImages } from './built-images.ts';
import { cloudRun } from './cloud-run.ts';
import { githubChecks } from './github-checks.ts';
import { pages } from './pages.ts';
import { publicWeb } from './public-web.ts';
import { type Run, runCommand } from './run-command.ts';

describe('Cloud Run', () => {
  const described = JSON.stringify({
    status: {
      url: 'https://advay-api-x.run.app',
      latestCreatedRevisionName: 'advay-api-2',
      traffic: [
        { revisionName: 'advay-api-1', percent: 100 },
        { revisionName: 'advay-api-2', tag: 'candidate', url: 'https://candidate---x.run.app' },
      ],
    },
  });

  it('says who gets the traffic, and that a service is not there', async () => {
    const { run } = fakeRun({ 'gcloud run services describe': described });
    expect(await cloudRun(cloud, run).trafficOf('api')).toEqual({
      newest: 'advay-api-2',
      shares: [
        { revision: 'advay-api-1', percent: 100 },
        { revision: 'advay-api-2', percent: 0 },
      ],
    });
    const none = fakeRun({ gcloud: new Error('ERROR: Cannot find service [advay-api]') });
    expect(await cloudRun(cloud, none.run).trafficOf('api')).toBeNull();
    const refused = fakeRun({ gcloud: new Error('PERMISSION_DENIED') });
    await expect(cloudRun(cloud, refused.run).trafficOf('api')).rejects.toThrow(
      'PERMISSION_DENIED',
    );
  });

  it('makes a revision by digest and without traffic, and shifts by its name', async () => {
    const { run, lines } = fakeRun({ 'gcloud run services describe': described });
    const candidate = await cloudRun(cloud, run).addRevision('api', release);
    expect(candidate).toEqual({ revision: 'advay-api-2', url: 'https://candidate---x.run.app' });
    expect(lines[0]).toBe(
      `gcloud run deploy advay-api --image ${digestOf('api')} --no-traffic --tag candidate --update-env-vars RELEASE=release-2 --project p --region r --quiet --format json`,
    );
    await cloudRun(cloud, run).shift('api', 'advay-api-2');
    expect(lines.at(-1)).toBe(
      'gcloud run services update-traffic advay-api --to-revisions advay-api-2=100 --project p --region r --quiet --format json',
    );
  });

  it('has the retention job run the same image, where there is one', async () => {
    const { run, lines } = fakeRun();
    await cloudRun({ ...cloud, retentionJob: 'advay-retention' }, run).renewJob(release);
    await cloudRun(cloud, run).renewJob(release);
    expect(lines).toEqual([
      `gcloud run jobs update advay-retention --image ${digestOf('api')} --project p --region r --quiet --format json`,
    ]);
  });
});

describe('Pages', () => {
  it('names what is served, restores it, and uploads to the production branch', async () => {
    const { run, lines } = fakeRun();
    const project = { result: { canonical_deployment: { id: 'd1' } } };
    const { fetch, asked } = fakeFetch({ 'POST ': {}, '/projects/page': project });
    const port = pages(cdn, run, fetch);
    expect(await port.current()).toBe('d1');
    await port.restore('d0');
    expect(asked.at(-1)).toMatch(
      /^POST .*\/accounts\/a\/pages\/projects\/page\/deployments\/d0\/rollback$/,
    );
    await port.publish(release);
    expect(lines).toEqual([
      'npx --yes wrangler@4.86.0 pages deploy release/client --project-name page --branch main --commit-hash release-2 --commit-dirty=true',
    ]);
  });

  it('a refusal is an error that holds no token', async () => {
    const { fetch } = fakeFetch({});
    const asked = pages(cdn, fakeRun().run, fetch).current();
    await expect(asked).rejects.toThrow(/answered 404$/);
    await expect(asked).rejects.not.toThrow(/secret/);
  });
});

it('a tree is green by a run over the same files, whatever the commit is called', async () => {
  const runOf = (tree: string, conclusion: string) => ({
    conclusion,
    head_commit: { tree_id: tree },
  });
  const runs = [
    runOf('t1', 'failure'),
    runOf('t1', 'success'),
    runOf('t2', 'failure'),
    runOf('t3', 'cancelled'),
  ];
  const { fetch } = fakeFetch({ 'pr.yml/runs': { workflow_runs: runs } });
  const { resultOf } = githubChecks('o/r', 'token', fetch);
  expect(await Promise.all(['t1', 't2', 't3', 't4'].map(resultOf))).toEqual([
    'green',
    'red',
    'none',
    'none',
  ]);
});

describe('the public addresses', () => {
  const addresses = { signaling: 'https://s', api: 'https://a', client: 'https://c' };
  const headers = Object.fromEntries(headersOfAll({ strictTransport: true }));
  const healthy = (extra: Record<string, string> = headers) =>
    new Response('{"status":"ok","release":"release-2"}', { headers: extra });

  it('name their release', async () => {
    const { fetch } = fakeFetch({
      'https://a/api/health': healthy(),
      'https://a/api/ready': {},
      'https://s/signaling/health': healthy({}),
      'https://c/release.json': { release: 'release-2' },
    });
    const web = publicWeb(addresses, headers, fetch);
    const sound = { release: 'release-2', isRowSecurityHeld: true, headerFaults: [] };
    expect(await web.ask('api', 'https://a')).toEqual(sound);
    expect(await web.ask('signaling', 'https://s')).toEqual(sound);
    expect(await web.clientRelease()).toBe('release-2');
  });

  it.each(['{"status":"ok"}', '<!doctype html>', '{"release":7}', 'null'])(
    'that answer %s name none',
    async (text) => {
      const { fetch } = fakeFetch({ 'https://c/release.json': new Response(text) });
      expect(await publicWeb(addresses, headers, fetch).clientRelease()).toBeNull();
    },
  );

  it.each(Object.keys(headers))('without %s, or not ready, are found out', async (name) => {
    const { [name]: _, ...others } = headers;
    const { fetch } = fakeFetch({ 'https://a/api/health': healthy(others) });
    expect(await publicWeb(addresses, headers, fetch).ask('api', 'https://a')).toEqual({
      release: 'release-2',
      isRowSecurityHeld: false,
      headerFaults: [`${name} is not there`],
    });
  });

  it('are asked once more at the address of the page, as the page asks', async () => {
    const { fetch } = fakeFetch({
      'https://c/release.json': { release: 'release-2' },
      'https://c/api/health': healthy(),
      'https://c/signaling/health': healthy({ ...headers, 'x-frame-options': 'SAMEORIGIN' }),
      'https://c/': new Response('<!doctype html>', { headers }),
    });
    const sound = { release: 'release-2', isRowSecurityHeld: true, headerFaults: [] };
    expect(await publicWeb(addresses, headers, fetch).throughPage()).toEqual({
      page: sound,
      api: sound,
      signaling: { ...sound, headerFaults: ['x-frame-options is SAMEORIGIN'] },
    });
    const { fetch: nothing } = fakeFetch({});
    await expect(publicWeb(addresses, headers, nothing).throughPage()).rejects.toThrow(
      'https://c/signaling/health answered 404',
    );
  });
});

describe('the lock in a bucket', () => {
  const held = new Error(
    'HTTPError 412: At least one of the pre-conditions you specified did not hold.',
  );

  it('is taken, and given back as the one that was taken', async () => {
    const { run, lines } = fakeRun({ 'gcloud storage objects': '{"generation":"5"}' });
    const time = { nowMs: () => 0, pause: async () => {} };
    const leave = await bucketLock('b', run, time).take('me');
    await leave();
    expect(lines[0]).toContain('storage cp - gs://b/deploy.lock --if-generation-match=0');
    expect(lines.at(-1)).toContain('storage rm gs://b/deploy.lock --if-generation-match=5');
  });

  it.each([
    ['waits while somebody has it', 60_000, false],
    ['passes over a holder that died', LOCK_MAX_AGE_MS + 1, true],
  ])('%s', async (_, ageMs, isPassedOver) => {
    const created = new Date(1_000_000).toISOString();
    const lines: string[] = [];
    let isFree = false;
    const run: Run = async (_command, args) => {
      const line = args.join(' ');
      lines.push(line);
      if (line.startsWith('storage cp') && !isFree) throw held;
      if (line.startsWith('storage rm')) isFree = true;
      return JSON.stringify({ generation: '4', creation_time: created });
    };
    const pause = async () => {
      isFree = true;
    };
    await bucketLock('b', run, { nowMs: () => 1_000_000 + ageMs, pause }).take('me');
    expect(lines.some((line) => line.startsWith('storage rm'))).toBe(isPassedOver);
    expect(lines.filter((line) => line.startsWith('storage cp'))).toHaveLength(2);
  });

  it('a bucket that may not be written is said at once', async () => {
    const { run } = fakeRun({ 'gcloud storage cp': new Error('403 forbidden') });
    const taking = bucketLock('b', run, { nowMs: () => 0, pause: async () => {} }).take('me');
    await expect(taking).rejects.toThrow('403 forbidden');
  });
});

it('images are named by the digest that the registry answered with', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'advay-release-'));
  try {
    const dockerfile = join(folder, 'Dockerfile');
    await writeFile(dockerfile, 'FROM scratch');
    await writeFile(join(folder, 'release.json'), JSON.stringify(NEW));
    const run: Run = async (_command, args) => {
      const told = args[args.indexOf('--metadata-file') + 1] ?? '';
      await writeFile(
        told,
        JSON.stringify({ 'containerimage.digest': `sha256:${args.at(-1)?.at(-1)}` }),
      );
      return '';
    };
    const both = { signaling: dockerfile, api: dockerfile };
    const settings = { registry: 'registry', folder, dockerfiles: both };
    expect(await builtImages(settings, run).buildOnce(NEW)).toEqual({
      ...NEW,
      images: { signaling: 'registry/signaling@sha256:g', api: 'registry/api@sha256:i' },
      clientFolder: join(folder, 'client'),
    });
    const none = { ...settings, dockerfiles: { ...both, api: join(folder, 'no.Dockerfile') } };
    await expect(builtImages(none, run).buildOnce(NEW)).rejects.toThrow(
      /there is no .*no\.Dockerfile$/,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

describe('a program', () => {
  it('answers what it printed, and takes its input and settings', async () => {
    const script = 'process.stdin.on("data", (d) => process.stdout.write(d + process.env.ADVAY_X))';
    const options = { input: 'a', environment: { ADVAY_X: 'b' } };
    expect(await runCommand(process.execPath, ['-e', script], options)).toBe('ab');
  });

  it('that fails says last why', async () => {
    const script = 'console.error("a warning\\nthe reason"); process.exit(3)';
    await expect(runCommand(process.execPath, ['-e', script])).rejects.toThrow(/: the reason$/);
    await expect(runCommand('no-such-program', [])).rejects.toThrow(/ENOENT/);
  });
});
