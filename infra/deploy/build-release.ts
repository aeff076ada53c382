import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { edgeLayout } from '../edge/edge-layout.ts';
import { headersOfAll } from '../edge/edge-table.ts';
import type { ServiceOrigins } from '../edge/services.ts';
import { buildForPublic } from '../local/build-product.ts';
import { assembleRelease } from '../release/assemble-release.ts';
import { DEVELOPMENT, decideRelease, gitHere } from '../release/decide-release.ts';
import { fetchPrevious } from '../release/fetch-previous.ts';
import { writeBill } from '../release/write-bill.ts';

// Builds what a deploy serves, once, into `release/`: the client for the CDN with the files of the releases before, the
// programs of the services, the bill of materials of each, and a card that says of which tree they are. The job that
// runs this may deploy nothing. CLIENT_URL: where the releases before are. API_URL and SIGNALING_URL: where the page's
// edge sends on what is theirs.

const FOLDER = 'release';
/** What each is made of, in the words of esbuild's metafile. */
const madeOf = (part: string) => resolve(FOLDER, `made-of/${part}.json`);
const billOf = (part: string, builtIn: string) =>
  writeBill({ madeOf: madeOf(part), builtIn, bill: join(FOLDER, `bills/${part}.cdx.json`) });

const run = (title: string, program: string, args: readonly string[]) =>
  new Promise<void>((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${title} ended with ${code}`));
    });
  });

/** Each service by its own bundler, which the benches measure as well. */
const bundle = (service: 'api' | 'signaling') =>
  run(`bundling ${service}`, process.execPath, [
    '--import',
    'tsx',
    `${service}/src/bundle/build.ts`,
    join(FOLDER, service),
    madeOf(service),
  ]).then(() => billOf(service, '.'));

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const id = decideRelease(version, gitHere);
if (id === DEVELOPMENT) {
  throw new Error('There are changes that no commit holds: a release is named after its tree.');
}

/** The public is never asked but encrypted. */
const SETTINGS = { strictTransport: true };

function servicesOf({ API_URL, SIGNALING_URL }: NodeJS.ProcessEnv): ServiceOrigins | null {
  if (!API_URL && !SIGNALING_URL) return null;
  if (!API_URL || !SIGNALING_URL) throw new Error('API_URL and SIGNALING_URL go together.');
  return { api: new URL(API_URL).origin, signaling: new URL(SIGNALING_URL).origin };
}

async function buildClient(): Promise<void> {
  const { CLIENT_URL } = process.env;
  const previous = CLIENT_URL ? await fetchPrevious(CLIENT_URL, join(FOLDER, 'before')) : [];
  process.env.MODULES_FILE = madeOf('client');
  const build = await buildForPublic(previous[0]);
  const out = join(FOLDER, 'client');
  const layout = edgeLayout('pages', SETTINGS, out, servicesOf(process.env));
  await Promise.all([
    assembleRelease({ release: id, build, previous, layout, out }),
    billOf('client', 'client'),
  ]);
}

rmSync(FOLDER, { recursive: true, force: true });
for (const folder of ['made-of', 'bills']) mkdirSync(join(FOLDER, folder), { recursive: true });
await Promise.all([buildClient(), bundle('signaling'), bundle('api')]);
for (const folder of ['before', 'made-of'])
  rmSync(join(FOLDER, folder), { recursive: true, force: true });
const headers = Object.fromEntries(headersOfAll(SETTINGS));
const card = { id, treeHash: gitHere('rev-parse', 'HEAD^{tree}'), headers };
writeFileSync(join(FOLDER, 'release.json'), `${JSON.stringify(card, null, 2)}\n`);
if (!existsSync(join(FOLDER, 'api/migrate.mjs')))
  throw new Error('the bundle holds no migrate.mjs');
