import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decideRelease, gitHere } from '../release/decide-release.ts';
import { MANIFEST_FILE, readManifest } from '../release/release-manifest.ts';
import { completeSecrets } from './server-secrets.ts';

// Makes what docker-compose.yml needs: secrets in `.env`, once, and in `release/` what goes into the images.

const SECRETS = '.env';
const WEB = 'release/web';
/** Releases before, the youngest first: pages that are still open find their files. */
const BEFORE = ['.cache/web-before/0', '.cache/web-before/1'] as const;
/** As the images are told in docker-compose.yml. */
const PLACE = [
  '--at=/srv',
  '--listen=8080',
  '--services=http://api:8080',
  '--signaling=http://signaling:8082',
];

const run = (file: string, ...args: readonly string[]) =>
  new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${file} ended with ${code}`));
    });
  });

async function prepareSecrets(): Promise<boolean> {
  const kept = existsSync(SECRETS) ? readFileSync(SECRETS, 'utf8') : '';
  const secrets = await completeSecrets(kept);
  if (!secrets.ok) {
    console.error(secrets.message);
    return false;
  }
  if (secrets.made.length > 0) {
    writeFileSync(SECRETS, secrets.text, { mode: 0o600 });
    console.log(`Made in ${SECRETS}: ${secrets.made.join(', ')}. Keep this file as you keep keys.`);
  }
  return true;
}

/** Of the folder of a release; null: it is none. */
function releaseIn(folder: string): string | null {
  const file = join(folder, MANIFEST_FILE);
  const read = existsSync(file) ? readManifest(readFileSync(file, 'utf8')) : null;
  return read?.ok ? read.value.release : null;
}

function setAside(next: string): void {
  const last = releaseIn(WEB);
  if (last === null || last === next) return;
  const [youngest, older] = BEFORE;
  rmSync(older, { recursive: true, force: true });
  mkdirSync('.cache/web-before', { recursive: true });
  if (existsSync(youngest)) renameSync(youngest, older);
  renameSync(WEB, youngest);
}

async function prepareRelease(): Promise<void> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const release = decideRelease(version, gitHere);
  setAside(release);
  await run('infra/deploy/build-release.ts');
  const before = BEFORE.filter((folder) => ![null, release].includes(releaseIn(folder)));
  await run(
    'infra/release/assemble.ts',
    `--out=${WEB}`,
    '--for=nginx',
    '--build=client/dist/production',
    ...PLACE,
    ...before.map((folder) => `--previous=${folder}`),
  );
  writeFileSync('release/release.env', `RELEASE=${release}\n`);
  console.log('Ready. Start it with: docker compose up --wait');
}

if (await prepareSecrets()) await prepareRelease();
else process.exitCode = 1;
